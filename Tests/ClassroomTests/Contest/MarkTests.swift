import Testing

@testable import Classroom

@Suite("Marks and what comes of them") struct MarkTests {
  @Test(
    "Points are read as judges write them",
    arguments: [
      ("92", "92.00"), ("92.5", "92.50"), ("92.05", "92.05"), ("９２．５", "92.50"), ("92分", "92.00"),
      (" 92 . 5 ", "92.50"), ("0", "0.00"), ("100.00", "100.00"), ("092", "92.00"),
      ("88.099999999999994", "88.10"), ("88.10000000000001", "88.10"), ("92.500", "92.50"),
    ])
  func points(written: String, meant: String) {
    #expect(Points(written)?.description == meant)
  }

  @Test(
    "What is no number of points with two decimals is none",
    arguments: [
      "", "分", "-1", "+5", "92.505", "9o", "1e2", "九十", "92,5", "1.2.3", ".5", "5.", "1234567",
      "0x1F",
      "nan", "inf",
    ])
  func noPoints(written: String) {
    #expect(Points(written) == nil)
  }

  /// The examples were worked out on paper.
  @Test(
    "The highest and the lowest are left out from three marks on",
    arguments: [
      ("90", "90.00", false), ("90 91", "90.50", false), ("80 90 100", "90.00", true),
      ("70 80 90 100", "85.00", true), ("60 85 86 90 99", "87.00", true),
      // 88.125 is a half, which goes up; so is 90.005.
      ("10 88.12 88.13 99", "88.13", true), ("1 90 90.01 99", "90.01", true),
      // 265 / 3 is 88.333…, 266 / 3 is 88.666….
      ("0 88 88 89 100", "88.33", true), ("0 88 89 89 100", "88.67", true),
      // Of equal extremes one each is left out.
      ("90 90 90", "90.00", true), ("60 60 90 90", "75.00", true),
      ("91.5 88 93.25 90 89.75 95 90.5", "91.00", true),
    ])
  func averages(marks: String, score: String, drops: Bool) throws {
    let points = marks.split(separator: " ").compactMap { Points(String($0)) }
    let average = try #require(MarkAverage(points, by: JudgingRule()))
    #expect(average.score.description == score)
    #expect((average.dropped != nil) == drops)
    #expect(average.count == points.count)
  }

  @Test("A rule that keeps the extremes averages all marks")
  func keepsExtremes() throws {
    let points = [60, 85, 86, 90, 99].map { Points(hundredths: $0 * 100) }
    let average = try #require(MarkAverage(points, by: JudgingRule(dropsExtremes: false)))
    #expect(average.score.description == "84.00")
    #expect(average.dropped == nil)
    #expect(MarkAverage([], by: JudgingRule()) == nil)
  }

  @Test("What is missing, recused, odd or too few is pointed out and not changed")
  func findings() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(6))
    contest.mark([
      "90 91 92 93 94", "90 - 92 93 94", "90 回避 92 93 94", "90 91 92 93 60", "- - - - -",
      "80 81 82 83 84",
    ])
    contest.set([contest.entrants[5]], absent: true, inRound: 0)
    let before = contest
    let said = try contest.findings(inRound: 0).map(\.description)
    #expect(contest == before)
    #expect(
      said == [
        "002 选手2：缺 评委2 的评分", "002 选手2：只有 4 个评分，去掉最高分和最低分后剩 2 个",
        "003 选手3：评委2 回避，不算这一个", "003 选手3：只有 4 个评分，去掉最高分和最低分后剩 2 个",
        "004 选手4：评委5 评 60，其他评委的中位数是 91.5，相差超过 15 分，请复核",
        "005 选手5：没有评分；没有来的请用 contest absent 记作缺考",
        "006 选手6：记作缺考或者违纪，却有评分，不计",
      ])
  }

  @Test("Few judges are told of once, and somebody with fewer marks than others each time")
  func fewJudges() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(2))
    contest.mark(["90 91 92", "90 回避 92"])
    #expect(
      try contest.findings(inRound: 0).map(\.description) == [
        "评委只有 3 位，去掉最高分和最低分后每人剩 1 个评分", "002 选手2：评委2 回避，不算这一个",
        "002 选手2：只有 2 个评分，没有去最高分和最低分",
      ])
    #expect(contest.statement(of: .total).contains("评委只有 3 位，去掉最高分和最低分后每人剩 1 个评分"))
  }

  @Test(
    "A mark is pointed out only beyond the distance from the median of the others",
    arguments: [
      ("80 80 95", 0), ("80 80 95.01", 1), ("80 80 64.99", 1), ("60 80 100", 2),
      // Two marks have no median to differ from.
      ("10 90", 0), ("80 82 98", 1), ("80 84 97", 0),
    ])
  func distance(marks: String, count: Int) throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(1))
    contest.mark([marks])
    let apart = try contest.findings(inRound: 0).filter { finding in
      if case .apart = finding { true } else { false }
    }
    #expect(apart.count == count)
  }
}
