import Classroom
import JSONText
import ScoreSheets
import Sessions
import TestSupport
import Testing

@Suite struct ScoringTests {
  private let scenario = SheetScenario(["张三", "李四", "王五", "赵六"])

  @Test func anExamMakesThePaperAndWhoWasAbsentIsListedWithoutAResult() {
    let scored = scenario.scored([
      scenario.record([[2, 2, 1, 0], [2, 2, 2, 2], nil, [2, -1, 0, 0]])
    ])
    #expect(scored.results.map(\.paper) == [62.5, 100, nil, 25])
    #expect(scored.results.map(\.total) == [62.5, 100, nil, 25])
    #expect(scored.results.map(\.grade) == ["及格", "优秀", nil, "不及格"])
    #expect(scored.results.map(\.rank) == [2, 1, nil, 3])
    #expect(scored.results.map(\.note) == ["", "", "缺考", ""])
    #expect(scored.counted.count == 3)
    #expect(!scored.hasDaily)
  }

  @Test func dailyWorkAndPaperAreWeightedAfterRounding() {
    let halfDay = HalfDay(scenario.start)
    let numbers = scenario.trainingClass.roster.learners.map(\.number)
    let attendance = Attendance([
      AttendanceEntry(at: scenario.start, halfDay: halfDay, learner: numbers[0], state: .present),
      AttendanceEntry(at: scenario.start, halfDay: halfDay, learner: numbers[1], state: .late),
      AttendanceEntry(at: scenario.start, halfDay: halfDay, learner: numbers[2], state: .absent),
    ])
    let scored = scenario.scored(
      [
        scenario.record([[2, 2, 0], [2, 2, 2], [2, 0, 0], [2, 2, 2]]),
        scenario.record("第一课", .live, day: 1, [[2, 0], [2, 2], nil, nil]),
      ], attendance: attendance)
    // 考勤 100, 50, 0; 课堂 50, 100, –
    #expect(scored.results.map(\.daily) == [75, 75, 0, 0])
    #expect(scored.results.map(\.paper) == [66.7, 100, 33.3, 100])
    #expect(scored.results.map(\.total) == [69.2, 92.5, 23.3, 70])
    #expect(scored.results.map(\.note) == ["", "", "", "没有平时记录"])
  }

  @Test func severalExamsAreWeightedAndOneThatWasMissedLeavesNoResult() {
    var rules = ScoringRules.usual
    rules.examWeights = ["期中": 40, "期末": 60]
    let scored = scenario.scored(
      [
        scenario.record("期中", .exam, day: 0, [[2, 0], [2, 2], [2, 2], nil]),
        scenario.record("期末", .exam, day: 9, [[2, 2], [0, 0], nil, nil]),
      ], by: rules)
    #expect(scored.results.map(\.paper) == [80, 40, nil, nil])
    #expect(scored.results.map(\.note) == ["", "", "期末缺考", "缺考"])
    #expect(scored.statement.contains { $0.contains("期中×40＋期末×60") })
    rules.examWeights = [:]
    #expect(
      scenario.scored(
        [
          scenario.record("期中", .exam, day: 0, [[2, 0], [2, 2], [2, 2], nil]),
          scenario.record("期末", .exam, day: 9, [[2, 2], [0, 0], nil, nil]),
        ], by: rules
      ).results.map(\.paper) == [75, 50, nil, nil])
  }

  @Test func aResitStandsInWithoutRankAndUpToItsLimit() {
    var rules = ScoringRules.usual
    rules.resits = ["补考"]
    rules.resitLimit = 60
    let scored = scenario.scored(
      [
        scenario.record("期末", .exam, day: 0, [[2, 2], [0, 0], nil, [0, 2]]),
        scenario.record("补考", .exam, day: 9, [nil, [2, 2], [2, 0], nil]),
      ], by: rules)
    #expect(scored.results.map(\.paper) == [100, 60, 50, 50])
    #expect(scored.results.map(\.rank) == [1, nil, nil, 2])
    #expect(scored.results.map(\.note) == ["", "补考", "补考", ""])
    #expect(scored.counted.count == 2)
  }

  @Test func whatAPersonHasPutDownCounts() {
    var rules = ScoringRules.usual
    rules.given = [
      "01": .init(daily: 90), "02": .init(violation: "夹带"), "04": .init(remark: "缓交"),
    ]
    let scored = scenario.scored(
      [scenario.record([[2, 2], [2, 2], [2, 0], [0, 0]])], by: rules)
    #expect(scored.results.map(\.total) == [97, nil, 35, 0])
    #expect(scored.results.map(\.note) == ["", "违纪（夹带）", "没有平时记录", "没有平时记录；缓交"])
    #expect(scored.results.map(\.rank) == [1, nil, 2, 3])
  }

  @Test(arguments: [(ScoringRules.Ties.skip, [1, 2, 2, 4]), (.dense, [1, 2, 2, 3])])
  func equalOnesShareARank(ties: ScoringRules.Ties, ranks: [Int]) {
    var rules = ScoringRules.usual
    rules.ties = ties
    let record = scenario.record([[2, 2], [2, 0], [0, 2], [0, 0]])
    #expect(scenario.scored([record], by: rules).results.map(\.rank) == ranks)
  }

  @Test func withoutExamsLessonsMakeThePaper() {
    let scored = scenario.scored([
      scenario.record("第一课", .live, [[2, 2], [0, 2], nil, nil]),
      scenario.record("第二课", .live, day: 1, [[0, 0], nil, [2, 2], nil]),
    ])
    #expect(scored.results.map(\.total) == [50, 50, 100, nil])
    #expect(scored.results.map(\.note) == ["", "", "", "没有成绩"])
  }

  // MARK: Rounding

  @Test(arguments: [
    (Rounding.halfUp, 2.675, 2, 2.68), (.halfUp, 0.285, 2, 0.29), (.halfUp, 59.95, 1, 60),
    (.halfUp, 59.949, 1, 59.9), (.halfUp, -0.5, 0, -1), (.halfUp, 62.5, 0, 63),
    (.halfEven, 62.5, 0, 62), (.halfEven, 63.5, 0, 64), (.halfEven, 2.675, 2, 2.68),
    (.halfEven, 62.500001, 0, 63), (.down, 59.99, 1, 59.9), (.down, 0.3, 1, 0.3),
    (.down, 1.1 * 3, 1, 3.3), (.halfUp, .nan, 1, 0), (.halfUp, 0.1 + 0.2, 1, 0.3),
  ])
  func numbersAreRoundedAsByHand(
    rounding: Rounding, number: Double, decimals: Int, rounded: Double
  ) {
    #expect(rounding.rounded(number, decimals: decimals) == rounded)
  }

  @Test func roundingStaysWithinHalfAPlaceAndIsStable() {
    var random = SeededGenerator(seed: 20_261_122)
    for _ in 0..<5000 {
      let number = Double.random(in: 0...100, using: &random)
      for decimals in 0...2 {
        let unit = decimals == 0 ? 1.0 : decimals == 1 ? 0.1 : 0.01
        for rounding in Rounding.allCases {
          let once = rounding.rounded(number, decimals: decimals)
          let most = rounding == .down ? unit : unit / 2
          #expect(abs(once - number) <= most + 1e-6, "seed 20261122: \(number)")
          #expect(rounding.rounded(once, decimals: decimals) == once, "seed 20261122: \(number)")
        }
      }
    }
  }

  // MARK: The file

  @Test func rulesSurviveTheirFile() throws {
    var rules = ScoringRules.usual
    rules.dailyWeight = 40
    rules.rounding = .halfEven
    rules.tieBreaks = [.paper, .daily]
    rules.examWeights = ["期中": 0.5]
    rules.resits = ["补考"]
    rules.resitLimit = 60
    rules.prizes = [1, 2, 3]
    rules.given = ["007": .init(daily: 80.5, subjective: 12, violation: "夹带", remark: "x")]
    rules.isUsual = false
    #expect(try ScoringRules(rules.bytes, path: "scoring.json") == rules)
    #expect(try ScoringRules(ScoringRules.usual.bytes, path: "scoring.json") == .usual)
  }

  @Test(arguments: [
    ("{", "第 1 行"), ("[]", "应当是一个对象"), ("{}", "缺少 schemaVersion"),
    ("{\"schemaVersion\": 2}", "没有这个版本"),
    ("{\"schemaVersion\": 1,\n \"pass\": 101}", "第 2 行"),
    ("{\"schemaVersion\": 1, \"pas\": 60}", "没有 pas 这一项"),
    ("{\"schemaVersion\": 1, \"bands\": [60, 90]}", "从高到低"),
    ("{\"schemaVersion\": 1, \"bands\": []}", "不能为空"),
    ("{\"schemaVersion\": 1, \"grades\": [{\"name\": \"优\", \"from\": 90}]}", "从 0 分起"),
    ("{\"schemaVersion\": 1, \"rounding\": \"四舍五入\"}", "halfUp、halfEven、down"),
    ("{\"schemaVersion\": 1, \"pass\": 90, \"excellent\": 80}", "不能低于及格线"),
    ("{\"schemaVersion\": 1, \"given\": {\"01\": {\"平时\": 3}}}", "没有 平时 这一项"),
    ("{\"schemaVersion\": 1, \"decimals\": 1.5}", "0、1 或者 2"),
    ("{\"schemaVersion\": 1, \"prizes\": [1,1,1,1,1]}", "最多四档"),
  ])
  func whatIsWrongWithTheFileIsSaid(text: String, words: String) throws {
    let error = try #require(throws: ScoringRulesError.self) {
      try ScoringRules(Array(text.utf8), path: "scoring.json")
    }
    #expect("\(error)".contains(words), "\(error)")
    #expect("\(error)".contains("scoring.json"))
  }

  @Test func hostileFilesNeverCrash() {
    let whole = ScoringRules.usual.bytes
    var random = SeededGenerator(seed: 6)
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[bytes.indices.randomElement(using: &random) ?? 0] = UInt8.random(
          in: 0...255, using: &random)
      }
      if let rules = try? ScoringRules(bytes, path: "x") {
        #expect(rules.pass >= 0 && rules.pass <= 100, "seed 6")
      }
    }
  }
}
