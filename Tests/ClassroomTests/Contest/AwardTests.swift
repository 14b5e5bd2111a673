import PrintedSheets
import Testing

@testable import Classroom

@Suite("Prizes") struct AwardTests {
  /// One mark each, so that equal marks are ties.
  private static func contest(
    _ marks: [String], _ counts: [Int], border: BorderRule = .higher
  ) -> Contest {
    var contest = ContestSamples.contest(
      ContestSamples.entrants(marks.count), prizes: PrizePlan(counts: counts, border: border))
    contest.mark(marks)
    return contest
  }

  private static func said(_ list: AwardList) -> String {
    list.divisions.flatMap(\.awards).map { award in
      "\(award.winner.entrant.number)\(award.prize.rawValue.prefix(1))"
    }.joined(separator: " ")
  }

  @Test(
    "Prizes go by rank, and a tie across two prizes by the stated rule",
    arguments: [
      (["95", "90", "85", "80", "75"], [1, 1, 2], BorderRule.higher, "001一 002二 003三 004三"),
      // Two share the only first prize: the second prize has no place left.
      (["95", "95", "85", "80", "75"], [1, 1, 2], .higher, "001一 002一 003三 004三"),
      (["95", "95", "85", "80", "75"], [1, 1, 2], .lower, "001二 002二 003三 004三"),
      (["95", "95", "85", "80", "75"], [1, 1, 2], .open, "003三 004三"),
      // The last border.
      (["95", "90", "85", "80", "80"], [1, 1, 2], .higher, "001一 002二 003三 004三 005三"),
      (["95", "90", "85", "80", "80"], [1, 1, 2], .lower, "001一 002二 003三"),
      (["95", "90", "85", "80", "80"], [1, 1, 2], .open, "001一 002二 003三"),
      // A tie within one prize crosses nothing.
      (["95", "90", "90", "80", "75"], [1, 2, 1], .lower, "001一 002二 003二 004三"),
      // No first prize, and 优秀奖.
      (["95", "90", "85", "80", "75"], [0, 1, 1, 2], .higher, "001二 002三 003优 004优"),
      (["95", "90"], [1, 3, 8], .higher, "001一 002二"),
    ] as [([String], [Int], BorderRule, String)])
  func prizes(marks: [String], counts: [Int], border: BorderRule, given: String) throws {
    #expect(Self.said(try AwardList(of: Self.contest(marks, counts, border: border))) == given)
  }

  @Test("A tie across two prizes is pointed out, and what was done about it")
  func remarks() throws {
    let marks = ["95", "95", "85", "80", "75"]
    let higher = try AwardList(of: Self.contest(marks, [1, 1, 2]))
    #expect(higher.divisions[0].remarks == ["第 1 名并列 2 人，一等奖只剩 1 个名额；按“就高”，都得一等奖"])
    let open = try AwardList(of: Self.contest(marks, [1, 1, 2], border: .open))
    #expect(open.divisions[0].remarks == ["第 1 名并列 2 人，一等奖只剩 1 个名额；待评委会决定，名单里先空着"])
    #expect(open.divisions[0].undecided.count == 2)
    let few = try AwardList(of: Self.contest(["95", "90"], [1, 3]))
    #expect(few.divisions[0].remarks == ["有名次的 2 人，少于奖项名额 4 个"])
  }

  @Test("Certificates are numbered in one series through all divisions")
  func certificates() throws {
    var contest = ContestSamples.contest(
      ContestSamples.entrants(6, divisions: ["职工组", "学生组"]))
    contest.mark(["90", "91", "92", "93", "94", "95"])
    try contest.prizes.take("1,1", divisions: contest.divisions)
    try contest.prizes.take("职工组=2", divisions: contest.divisions)
    #expect(
      try AwardList(of: contest).divisions.map { $0.awards.map(\.certificate) } == [
        ["2026-001", "2026-002"], ["2026-003", "2026-004"],
      ])
    try contest.set(certificatePrefix: "院赛〔2026〕")
    #expect(try AwardList(of: contest).divisions[0].awards[0].certificate == "院赛〔2026〕001")
    #expect(
      try AwardList(of: contest).divisions[1].awards.map(\.prize) == [.first, .first])
  }

  @Test("The words of a qualification that is gone are on no paper")
  func forbiddenWords() throws {
    var contest = Self.contest(["95", "90"], [1, 1])
    #expect(throws: ContestError.forbiddenWords("国家职业资格证书")) {
      try contest.set(certificatePrefix: "国家职业资格证书")
    }
    #expect(throws: ContestError.self) { try contest.set(certificatePrefix: "国家 职业资格") }
    let list = try AwardList(of: contest)
    for format in SheetFormat.catalog where format.name != "xlsx" {
      let text = String(
        decoding: try PrintedSheetsOfContest.bytes([contest.table(of: list)], as: format),
        as: UTF8.self)
      #expect(text.contains("选手1") && !text.contains("职业资格"))
    }
  }

  @Test(
    "Numbers of prizes are read as people type them",
    arguments: [
      ("1,3,8", true), ("1、3、8", true), ("０,1", true), ("学生组=1", true), ("1,2,3,4,5", false),
      ("", false), ("a", false), ("-1", false), ("教师组=1", false),
    ])
  func typed(text: String, isRead: Bool) {
    var plan = PrizePlan()
    let result = Result { try plan.take(text, divisions: ["学生组", "职工组"]) }
    #expect(((try? result.get()) != nil) == isRead)
    #expect(isRead || plan == PrizePlan())
  }
}
