import Classroom
import Foundation
import PrintedSheets
import Quiz
import ScoreSheets
import Sessions
import TestSupport
import Testing

@Suite struct AnalysisSheetTests {
  private func made(_ name: String, _ material: SheetMaterial) throws -> SheetMade {
    try #require(ScoreSheetKind.named(name)).make(material)
  }

  private func event(_ made: SheetMade) throws -> [String: Any] {
    let figures = try #require(made.figures)
    let object = try JSONSerialization.jsonObject(with: Data(figures)) as? [String: Any]
    return try #require((object?["events"] as? [[String: Any]])?.first)
  }

  private func isClose(_ value: Any?, _ expected: Double) -> Bool {
    (value as? Double).map { abs($0 - expected) < 1e-6 } ?? false
  }

  /// Twelve candidates and five items, with what numpy and pingouin 0.7.0 make of them.
  @Test func figuresAreThoseOfAnIndependentProgram() throws {
    let rows = [
      "01100", "01101", "01101", "01101", "00100", "10101", "00101", "00101", "00100", "01101",
      "10101", "11101",
    ]
    let scenario = SheetScenario((1...12).map { "学员\($0)" })
    // A question is worth two points here, of which the reference has one.
    let record = scenario.record(rows.map { row in row.map { $0 == "1" ? 2 : 0 } })
    let made = try made("analysis", scenario.material([record]))
    let event = try event(made)
    let test = try #require((event["test"] as? [[String: Any]])?.first)
    #expect(isClose(test["alpha"], 0.2083333333333333))
    #expect(isClose(test["kr20"], 0.2083333333333333))
    #expect(isClose(test["mean"], 2.5 * 2))
    #expect(isClose(test["standardDeviation"], 0.9045340337332909 * 2))
    #expect(isClose(test["standardError"], 0.8048150549829897 * 2))
    #expect(event["groupSize"] as? Int == 3)
    let items = try #require(event["items"] as? [[String: Any]])
    let facility = [0.25, 0.5, 1, 0, 0.75]
    let discrimination = [0.3333333333333333, 1, 0, 0, 0.6666666666666667]
    let corrected = [0.06666666666666667, 0, nil, nil, 0.40422604172722165]
    let withoutIt = [
      0.21333333333333337, 0.33333333333333315, 0.22222222222222215, 0.22222222222222215,
      -0.3137254901960785,
    ]
    for (place, item) in items.enumerated() {
      #expect(isClose(item["facility"], facility[place]), "\(place)")
      #expect(isClose(item["discrimination"], discrimination[place]), "\(place)")
      #expect(isClose(item["alphaIfDeleted"], withoutIt[place]), "\(place)")
      if let expected = corrected[place] {
        #expect(isClose(item["correctedItemTotal"], expected), "\(place)")
      } else {
        #expect(item["correctedItemTotal"] == nil, "\(place)")
      }
    }
    // Twelve are few, and the sheet says so.
    let notes = made.sheets.flatMap(\.sections).flatMap(\.notes).joined(separator: "\n")
    #expect(notes.contains("样本过少，仅供参考") && notes.contains("不足30人"))
    #expect(event["rasch"] == nil && event["raschRefused"] != nil)
  }

  @Test func fromThirtyOnThereAreDifficultiesAndAbilities() throws {
    let seed: UInt64 = 20_261_122
    var random = SeededGenerator(seed: seed)
    let scenario = SheetScenario((1...32).map { "学员\($0)" })
    let points = (1...32).map { candidate -> [Double]? in
      (1...8).map { item in
        Double.random(in: 0...1, using: &random) < 0.2 + Double(candidate) / 64 + Double(item) / 40
          ? 2 : 0
      }
    }
    let made = try made("成绩分析表", scenario.material([scenario.record(points)]))
    #expect(
      made.sheets.map(\.name) == ["成绩分析表", "各题分析", "各题指标", "能力估计"], "seed \(seed)")
    let event = try event(made)
    let rasch = try #require((event["rasch"] as? [[String: Any]])?.first)
    let items = try #require(rasch["items"] as? [[String: Any]])
    let sum = items.compactMap { $0["difficulty"] as? Double }.reduce(0, +)
    #expect(abs(sum) < 1e-6, "seed \(seed)")
    #expect((rasch["abilities"] as? [[String: Any]])?.count == 32)
    let text = made.sheets.flatMap { $0.foot + $0.sections.flatMap(\.notes) }.joined()
    #expect(text.contains("难度 P＝平均分÷满分") && text.contains("前 27%") && text.contains("条件极大似然"))
    #expect(!text.contains("仅供参考"))
  }

  @Test func absentAndVoidCandidatesAreLeftOutAndCounted() throws {
    let scenario = SheetScenario(["甲", "乙", "丙", "丁"])
    var rules = ScoringRules.usual
    rules.given = ["02": .init(violation: "夹带")]
    let made = try made(
      "analysis",
      scenario.material([scenario.record([[2, 0], [2, 2], nil, [0, 0]])], rules: rules))
    let rows = made.sheets[0].sections[0].rows
    let number = { (name: String) in rows.first { $0[0] == .text(name) }?[1] }
    #expect(number("应考人数") == .number(4))
    #expect(number("实考人数") == .number(2))
    #expect(number("缺考人数") == .number(1))
    #expect(number("违纪人数") == .number(1))
    #expect(number("平均分") == .number(1))
    #expect(number("及格率(%)") == .number(0))
    let groups = made.sheets[0].sections.first { $0.heading == "各组别成绩" }
    #expect(groups?.rows.map { $0[1] } == [.number(1), .number(1)])
  }

  /// Who chose what, by the letters of the bank, with the key marked.
  @Test func choicesAreCountedInThreeGroups() throws {
    let library = QuestionLibrary(
      folders: [SchemaValidation.packageRoot.path + "/QuestionBanks"])
    let entry = try #require(
      library.entries.first { entry in
        entry.reference.bank.rawValue == "genre-selection" && entry.kind == .single
      })
    let question = try #require(try library.question(entry.reference))
    let ids = question.content.page(shuffledBy: 0).choices.map(\.id)
    let key = try #require(
      ids.first { id in
        question.content.mark(
          Response(stored: id), on: question.content.page(shuffledBy: 0), of: question
        ).points > 0
      })
    let scenario = SheetScenario((1...10).map { "学员\($0)" })
    let start = scenario.start
    let answers = scenario.learners.enumerated().compactMap { place, learner -> SessionEvent? in
      guard place < 9 else { return nil }
      let chosen = place < 6 ? key : ids.filter { $0 != key }[0]
      return .answer(
        AnswerRecord(
          question: entry.reference, shownAt: start, answeredAt: start, elapsedMs: 1,
          response: chosen, points: chosen == key ? 1 : 0, maxPoints: 1, correct: chosen == key,
          by: learner.number))
    }
    let record = SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "x"), mode: .class, title: "期中", learner: "王老师", startedAt: start,
        finishedAt: start, seed: 1, banks: [], plan: [entry.reference],
        lesson: LessonStamp(
          classID: "甲", classTitle: "甲班", lessonID: "乙", form: .exam, learners: scenario.learners)),
      events: answers)
    let material = SheetMaterial(
      title: "甲班", sessions: [record], trainingClass: scenario.trainingClass,
      question: { (try? library.question($0)) ?? nil }, day: start.day)
    let sheets = try made("analysis", material).sheets
    let section = try #require(sheets.first { $0.name == "选项分析" }?.sections.first)
    #expect(section.columns.map(\.head).contains("高分组 3 人"))
    let right = try #require(section.rows.first { $0[3] == .text("√") })
    #expect(
      right[1]
        == .text(String(Character(Unicode.Scalar(UInt8(65 + (ids.firstIndex(of: key) ?? 0)))))))
    #expect(right[4...7] == [.number(3), .number(3), .number(0), .number(6)])
    let silent = try #require(section.rows.last)
    #expect(silent[1] == .text("没有作答") && silent[7] == .number(1))
  }

  @Test func copiesAreAReasonToLookAndIndependentAnswersAreNot() throws {
    let seed: UInt64 = 77
    var random = SeededGenerator(seed: seed)
    let scenario = SheetScenario((1...24).map { "学员\($0)" })
    func record(copying: Bool) -> SessionFile {
      var responses = (0..<24).map { _ in
        (0..<20).map { _ in "abcd".randomElement(using: &random).map(String.init) ?? "a" }
      }
      if copying { responses[5] = responses[17] }
      let start = scenario.start
      let events = responses.enumerated().flatMap { candidate, row in
        row.enumerated().map { item, response -> SessionEvent in
          .answer(
            AnswerRecord(
              question: scenario.question(item + 1), shownAt: start, answeredAt: start,
              elapsedMs: 1, response: response, points: response == "a" ? 1 : 0, maxPoints: 1,
              correct: response == "a", by: scenario.learners[candidate].number))
        }
      }
      let blank = scenario.record(Array(repeating: Array(repeating: -1, count: 20), count: 24))
      return SessionFile(header: blank.header, events: events)
    }
    let copied = try made("雷同", scenario.material([record(copying: true)])).sheets[0]
    let rows = copied.sections[0].rows
    #expect(rows.count == 1, "seed \(seed)")
    #expect(rows.first?[0] == .text("06 学员6（教育局）") && rows.first?[1] == .text("018 学员18（教育局）"))
    let words = (copied.foot + copied.sections[0].notes).joined()
    #expect(words.contains("不是认定") && words.contains("平方和"))
    let honest = try made("similarity", scenario.material([record(copying: false)])).sheets[0]
    #expect(honest.sections[0].rows.isEmpty, "seed \(seed)")
    #expect(honest.sections[0].notes.first == "没有超出碰巧的。")
  }
}
