import TestSupport
import Testing

@testable import Classroom

@Suite("Ranks") struct RankingTests {
  private static let twoRounds = [
    ContestRound(name: "初赛", weight: 30, advancing: 3), ContestRound(name: "决赛", weight: 70),
  ]

  @Test(
    "Equal scores share a rank and the next is left out",
    arguments: [
      (["90", "80", "80", "70"], "001:1 002:2 003:2 004:4"),
      (["80", "90", "90", "90"], "002:1 003:1 004:1 001:4"),
      (["80", "80", "80", "80"], "001:1 002:1 003:1 004:1"),
      (["70", "90", "80", "90"], "002:1 004:1 003:3 001:4"),
    ])
  func ties(marks: [String], order: String) throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(4))
    contest.mark(marks)
    #expect(try contest.result(.total).divisions.map(\.order) == [order])
  }

  @Test("The marks with the extremes decide between equal scores, and it is said")
  func extremesDecide() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(3))
    // All three have 90 without the extremes; with them 89, 90 and 89.
    contest.mark(["85 90 92", "89 90 91", "85 90 92"])
    let division = try #require(try contest.result(.total).divisions.first)
    #expect(division.order == "002:1 001:2 003:2")
    let rule = TieBreak.allMarks(round: "决赛")
    #expect(division.ranked.map(\.decidedBy) == [rule, rule, rule])
    #expect(division.ranked[0].note == "同分，决赛去掉最高分、最低分之前的平均分高者在前")
    #expect(division.ranked[1].note == "同分，决赛去掉最高分、最低分之前的平均分高者在前；并列 2 人")
  }

  @Test("With a judge who recused, means are compared and not sums")
  func meansAreFair() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(2))
    // 90 each; the means of all marks are 88.75 and 89, the sums 355 and 267.
    contest.mark(["84 90 90 91", "86 90 91 回避"])
    #expect(try contest.result(.total).divisions[0].order == "002:1 001:2")
  }

  @Test("Rules are asked in their order, and one that cannot be asked is passed over and told")
  func order() throws {
    let chief = TieBreak.judges(["评委1"], round: "决赛")
    var contest = ContestSamples.contest(
      ContestSamples.entrants(3), tieBreaks: [chief, .allMarks(round: "决赛")])
    contest.mark(["91 90 89", "90 90 90", "89 90 91"])
    #expect(try contest.result(.total).divisions[0].order == "001:1 002:2 003:3")
    // One of the equal ones has no mark by the chief judge: then the next rule is asked of all.
    contest.mark(["91 90 89", "回避 90 90", "89 90 91"])
    let division = try contest.result(.total).divisions[0]
    #expect(division.order == "001:1 002:1 003:1")
    #expect(division.ranked.allSatisfy { $0.passedOver == [chief] })
    #expect(division.ranked[0].note?.contains("“决赛评委评委1评分平均高者在前”比不了") == true)
  }

  @Test("Weights are those of the notice: 30 % and 70 %")
  func weights() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(4), rounds: Self.twoRounds)
    contest.mark(["90", "85", "80", "70"])
    // 27 + 56.875 = 83.875 and 24 + 62.055 = 86.055 are halves, which go up; 25.5 + 60.55 = 86.05.
    contest.mark(["81.25", "86.5", "88.65"], inRound: 1)
    let division = try contest.result(.total).divisions[0]
    #expect(division.order == "003:1 002:2 001:3")
    #expect(division.ranked.map(\.total.description) == ["86.06", "86.05", "83.88"])
    #expect(division.unranked.map(\.reason) == [.eliminated(round: "初赛", rank: 4)])
  }

  @Test("Rounds marked out of different maxima are put on a scale of 100")
  func scales() throws {
    let rounds = [
      ContestRound(name: "笔试", weight: 40, maximum: 60),
      ContestRound(name: "面试", weight: 60, maximum: 100),
    ]
    var contest = ContestSamples.contest(ContestSamples.entrants(2), rounds: rounds)
    contest.mark(["45", "60"])
    contest.mark(["80", "70.01"], inRound: 1)
    // 40 × 45/60 + 60 × 0.80 = 78; 40 + 42.006 = 82.006.
    let division = try contest.result(.total).divisions[0]
    #expect(division.ranked.map(\.total.description) == ["82.01", "78.00"])
    #expect(contest.statement(of: .total)[1].contains("先折成百分制"))
  }

  @Test("Equal totals of different rounds are decided by the last round")
  func lastRoundDecides() throws {
    let rounds = [
      ContestRound(name: "初赛", weight: 50), ContestRound(name: "决赛", weight: 50),
    ]
    var contest = ContestSamples.contest(ContestSamples.entrants(2), rounds: rounds)
    contest.mark(["92", "88"])
    contest.mark(["88", "92"], inRound: 1)
    let division = try contest.result(.total).divisions[0]
    #expect(division.order == "002:1 001:2")
    #expect(division.ranked[0].decidedBy == .score(round: "决赛"))
  }

  @Test("All who are equal at the last place go on, and that is said")
  func border() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(5), rounds: Self.twoRounds)
    contest.mark(["90", "85", "80", "80", "70"])
    let result = try contest.result(.round(0))
    #expect(
      result.divisions[0].advanced.map(\.entrant.number.rawValue) == ["001", "002", "003", "004"])
    #expect(try contest.entrants(inRound: 1).count == 4)
    #expect(
      contest.notes(on: result) == ["应考 5 人，有成绩 5 人，晋级 4 人，名额 3 个，第 3 名并列 2 人，都列入。"])
  }

  @Test("Those who were absent, broke the rules or have no marks are listed without a rank")
  func unranked() throws {
    var contest = ContestSamples.contest(
      ContestSamples.entrants(6, divisions: ["职工组", "学生组"]))
    contest.mark(["90", "80", "95", "85", "70"])
    contest.set([contest.entrants[0]], absent: true, inRound: 0)
    contest.set([contest.entrants[2]], violation: "使用手机", inRound: 0)
    let divisions = try contest.result(.total).divisions
    #expect(divisions.map(\.name) == ["学生组", "职工组"])
    #expect(divisions.map(\.order) == ["005:1", "004:1 002:2"])
    #expect(
      divisions[0].unranked.map(\.reason) == [
        .absent(round: "决赛"), .violation(round: "决赛", "使用手机"),
      ])
    #expect(divisions[1].unranked.map(\.reason) == [.unmarked(round: "决赛")])
    contest.set([contest.entrants[0], contest.entrants[2]], absent: false, inRound: 0)
    #expect(try contest.result(.total).divisions[0].order == "003:1 001:2 005:3")
  }

  @Test("Nobody can be told of a final before the round that leads to it is marked")
  func undecided() {
    let contest = ContestSamples.contest(ContestSamples.entrants(4), rounds: Self.twoRounds)
    #expect(throws: ContestError.undecided("初赛")) { try contest.entrants(inRound: 1) }
    #expect(throws: ContestError.undecided("初赛")) { try contest.result(.total) }
  }

  @Test("Whatever the marks, ranks are 1, 2, 2, 4 and agree with the scores")
  func anyMarks() throws {
    for seed in 1...200 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...30, using: &random)
      let judges = Int.random(in: 1...6, using: &random)
      // Few different marks make many ties.
      let spread = Int.random(in: 0...6, using: &random)
      var contest = ContestSamples.contest(
        ContestSamples.entrants(count, divisions: seed % 2 == 0 ? ["甲组", "乙组"] : [nil]))
      contest.mark(
        (0..<count).map { _ in
          (0..<judges).map { _ in
            Int.random(in: 0..<12, using: &random) == 0
              ? "-" : String(80 + Int.random(in: 0...spread, using: &random))
          }.joined(separator: " ")
        })
      guard !contest.rounds[0].record.marks.isEmpty else { continue }
      var told = 0
      for division in try contest.result(.total).divisions {
        told += division.ranked.count + division.unranked.count
        for (place, one) in division.ranked.enumerated() {
          let same = division.ranked.filter { $0.rank == one.rank }
          #expect(one.sharers == same.count, "seed \(seed)")
          // The rank is one more than there are entrants before.
          let before = division.ranked.count { $0.rank < one.rank }
          #expect(one.rank == before + 1, "seed \(seed)")
          #expect(Set(same.map(\.total)).count == 1, "seed \(seed)")
          for later in division.ranked[(place + 1)...] {
            #expect(later.total <= one.total && later.rank >= one.rank, "seed \(seed)")
            if later.total == one.total, later.rank > one.rank {
              #expect(later.decidedBy != nil && one.decidedBy != nil, "seed \(seed)")
            }
          }
        }
      }
      #expect(told == count, "seed \(seed)")
    }
  }

  @Test(
    "Rounds are read as people type them, and what cannot be is refused",
    arguments: [
      ("初赛:30:20,决赛:70", "初赛 30 100 20;决赛 70 100 -"),
      ("初赛：30%：20，决赛：70%", "初赛 30 100 20;决赛 70 100 -"),
      ("笔试:40/60、面试:60", "笔试 40 60 -;面试 60 100 -"), ("决赛:100", "决赛 100 100 -"),
      ("初赛:30,决赛:60", nil), ("初赛:50,初赛:50", nil), ("决赛:100:3", nil), ("", nil), ("决赛", nil),
      ("决赛:100/0", nil), (":100", nil), ("初赛:-10,决赛:110", nil), ("a:b", nil),
    ] as [(String, String?)])
  func rounds(typed: String, read: String?) {
    let rounds = try? ContestRound.list(typed)
    let said = rounds?.map { round in
      "\(round.name) \(round.weight) \(round.maximum) \(round.advancing.map(String.init) ?? "-")"
    }
    #expect(said?.joined(separator: ";") == read)
  }

  @Test("Tie-breaks are read back as they are typed")
  func tieBreaks() throws {
    let typed = "决赛成绩,初赛去极值前,决赛评委张教授/李教授"
    let rules = try TieBreak.list(typed, rounds: Self.twoRounds)
    #expect(
      rules == [
        .score(round: "决赛"), .allMarks(round: "初赛"), .judges(["张教授", "李教授"], round: "决赛"),
      ])
    #expect(rules.map(\.typed).joined(separator: ",") == typed)
    #expect(try TieBreak.list("并列", rounds: Self.twoRounds) == [])
    #expect(throws: ContestError.self) { try TieBreak.list("抽签", rounds: Self.twoRounds) }
    #expect(throws: ContestError.self) { try TieBreak.list("复赛成绩", rounds: Self.twoRounds) }
  }
}
