import Classroom
import PrintedSheets
import ScoreSheets
import Sessions
import Testing

/// Numbers that passed from one learner to another, and other ways to take one for the other.
@Suite struct RenumberedClassTests {
  private let scenario = SheetScenario(["张三", "李四", "王五", "赵六"])

  /// 张三 and 李四 have exchanged their numbers since the exam.
  private var exchanged: TrainingClass {
    var changed = scenario.trainingClass
    var learners = changed.roster.learners
    let numbers = learners.map(\.number)
    learners[0].number = numbers[1]
    learners[0].earlierNumbers = [numbers[0]]
    learners[1].number = numbers[0]
    learners[1].earlierNumbers = [numbers[1]]
    changed.roster = Roster(learners)
    return changed
  }

  @Test func aNumberThatWasSomebodyElsesDoesNotHideWhoHasIt() {
    let before = scenario.record([[2, 2], [0, 0], [2, 0], [2, 0]])
    let book = Gradebook([before], of: exchanged)
    #expect(book.doubts.isEmpty)
    #expect(book.learners.count == 4)
    #expect(book.sitting(of: 0, in: 0)?.answers[scenario.question(1)]?.points == 2)
    #expect(book.sitting(of: 1, in: 0)?.answers[scenario.question(1)]?.points == 0)
  }

  @Test func whatWasPutDownOfOneIsNotCountedForTheOther() {
    var rules = ScoringRules.usual
    rules.given = ["01": .init(name: "张三", violation: "夹带")]
    let book = Gradebook([scenario.record([[2, 2], [0, 0], [2, 0], [2, 0]])], of: exchanged)
    let scored = ScoredClass(book, by: rules, facts: QuestionFacts { _ in nil })
    #expect(scored.results.allSatisfy { $0.note.isEmpty })
    #expect(scored.unused == ["学号 01 登记的是 张三，现在是 李四 的，没有用上，请重新登记"])
  }

  @Test func twoWhoWereBothThereAreNotOne() throws {
    var other = SheetScenario(["张三", "李四"])
    other.learners[1] = LessonLearner(number: "01", name: "张山", unit: "县委办", joined: true)
    let record = other.record([[2, 2], [0, 0]])
    let doubt = try #require(Gradebook([record], of: scenario.trainingClass).doubts.first)
    let merged = Gradebook(
      [record], of: scenario.trainingClass, decisions: [doubt.id: .same("01")])
    #expect(merged.sitting(of: 0, in: 0)?.answers[scenario.question(1)]?.points == 2)
    #expect(merged.doubts.map(\.reason) == [.wereBothThere])
    #expect(merged.learners.count == 5)
    #expect(merged.usedDecisions == [doubt.id])
  }

  @Test func whoDidNotNeedAResitIsNotAbsentFromIt() throws {
    var rules = ScoringRules.usual
    rules.resits = ["补考"]
    let material = scenario.material(
      [
        scenario.record([[2, 2], [2, 2], [0, 0], [2, 2]]),
        scenario.record("补考", .exam, day: 5, [nil, nil, [2, 2], nil]),
      ], rules: rules)
    let sheets = try #require(ScoreSheetKind.named("items")).make(material).sheets
    let resit = try #require(sheets[0].sections.last)
    #expect(resit.rows.count == 1 && resit.rows[0].last == .number(4))
    let register = try #require(ScoreSheetKind.named("register")).make(material).sheets[0]
    let columns = register.sections[0].columns.map(\.head)
    let place = try #require(columns.firstIndex(of: "补考"))
    #expect(register.sections[0].rows.map { $0[place] } == [.empty, .empty, .number(100), .empty])
  }

  @Test func nobodyIsRankedWithoutAResult() {
    // Nobody answered, and no bank knows what the question is worth.
    let scored = scenario.scored([scenario.record([[-1], [-1], nil, [-1]])])
    #expect(scored.results.allSatisfy { $0.rank == nil && $0.total == nil })
    #expect(scored.results.map(\.note) == ["没有成绩", "没有成绩", "缺考", "没有成绩"])
  }

  @Test func prizesAreCountedByHeadsHoweverRanksAreWritten() throws {
    var rules = ScoringRules.usual
    rules.ties = .dense
    rules.prizes = [1, 2]
    let material = scenario.material(
      [scenario.record([[2, 2], [2, 2], [2, 0], [0, 0]])], rules: rules)
    let sheet = try #require(ScoreSheetKind.named("awards")).make(material).sheets[0]
    #expect(
      sheet.sections[0].rows.map { $0[0] } == [.text("一等奖"), .text("一等奖"), .text("二等奖")])
  }

  @Test func rulesThatNameNobodyAreTold() {
    var rules = ScoringRules.usual
    rules.given = ["1": .init(violation: "夹带"), "02": .init(subjective: 20)]
    rules.examWeights = ["期中": 40, "期未": 60]
    rules.resits = ["补考"]
    let scored = scenario.scored(
      [
        scenario.record([[2, 2], [2, 2], nil, [0, 0]]),
        scenario.record("期末", .exam, day: 9, [[2, 2], [2, 2], nil, [0, 0]]),
      ], by: rules)
    for told in ["学号 1 不在名册里", "02 李四 登记的主观题分没有用上", "“期未”这次没有", "“补考”这次没有", "“期末”没有写权重"] {
      #expect(scored.unused.contains { $0.contains(told) }, "\(told): \(scored.unused)")
    }
  }

  @Test func tieBreaksDecideInTheirOrder() {
    var rules = ScoringRules.usual
    rules.tieBreaks = [.paper]
    rules.given = ["01": .init(daily: 100), "02": .init(daily: 30)]
    // 总评 65 and 65: 30 + 35 against 9 + 56.
    let record = scenario.record([[2, 0], [2, 2], nil, [0, 0]])
    rules.dailyWeight = 100.0 * 50 / 120
    let scored = scenario.scored([record], by: rules)
    #expect(scored.results[0].total == scored.results[1].total)
    #expect(scored.results[1].rank == 1 && scored.results[0].rank == 2)
  }
}
