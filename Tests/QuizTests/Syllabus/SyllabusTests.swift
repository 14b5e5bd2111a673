import Foundation
import JSONText
import Quiz
import SecretarialRules
import TestSupport
import Testing

@Suite struct SyllabusTests {
  private static func point(_ id: String, _ more: String = "") -> String {
    #"{"id": "\#(id)", "category": "文种", "text": "\#(id) 说的事。", "strength": "惯例"\#(more)}"#
  }

  private static func open(_ points: String...) throws(BankError) -> Syllabus {
    let text = """
      {"schemaVersion": 1, "title": "小课程", "points": [
      \(points.joined(separator: ",\n"))
      ]}
      """
    return try Syllabus(bytes: Array(text.utf8), path: "syllabus.json")
  }

  @Test func pointsAreReadInOrder() throws {
    let syllabus = try Self.open(
      Self.point("K-2", #", "atLeast": 3, "rules": ["GW114"], "basis": "某书""#), Self.point("K-1"))
    #expect(syllabus.title == "小课程")
    #expect(syllabus.points.map(\.id) == ["K-2", "K-1"])
    #expect(syllabus["K-2"]?.atLeast == 3)
    #expect(syllabus["K-2"]?.rules == ["GW114"])
    #expect(syllabus["K-2"]?.basis == "某书")
    #expect(syllabus["K-1"]?.atLeast == 1)
    #expect(syllabus["K-1"]?.strength == .convention)
    #expect(syllabus["K-9"] == nil)
    #expect(syllabus.categories == ["文种"])
  }

  @Test(arguments: [
    (point("K-1", #", "rules": ["GW114", ]"#), "题库读不出"), (#"{"id": "K-1"}"#, "缺少"),
    (point("K-1") + ",\n" + point("K-1"), "用了两次"),
    (#"{"id": "K-1", "category": "文种", "text": "x", "strength": "命令"}"#, "strength"),
  ])
  func whatCannotBeUsedIsToldWithItsLine(points: String, word: String) throws {
    do {
      _ = try Self.open(points)
      Issue.record("\(points) was taken")
    } catch {
      #expect("\(error)".contains(word))
      #expect((error.position?.line ?? 0) >= 2)
    }
  }

  @Test func coverageCountsQuestionsByPoint() throws {
    let folder = try TemporaryFolder()
    let question = { (id: String, points: String) in
      TinyBank.question(
        .trueFalse, #""key": true"#, id: id, stem: "\(id) 的说法。", changes: ["points": points])
    }
    let bank = TinyBank.text(
      question("q-1", #"["K-1", "K-2"]"#), question("q-2", #"["K-1", "K-1"]"#),
      question("q-3", #"["K-7"]"#), question("q-4", "[]"))
    try Data(bank.utf8).write(to: URL(fileURLWithPath: folder("tiny.json")))
    let library = QuestionLibrary(folders: [folder.path])
    #expect(library.faults.isEmpty)
    let syllabus = try Self.open(
      Self.point("K-1", #", "atLeast": 2"#), Self.point("K-2", #", "atLeast": 3"#),
      Self.point("K-3"))
    let coverage = SyllabusCoverage(of: syllabus, by: library)
    #expect(coverage.points.map(\.questions.count) == [2, 1, 0])
    #expect(coverage.points.map(\.missing) == [0, 2, 1])
    #expect(coverage.short.map(\.point.id) == ["K-2", "K-3"])
    #expect(coverage.strays.map(\.point) == ["K-7"])
    #expect(coverage.strays.map(\.question.question.rawValue) == ["q-3"])
    // TinyBank cites GW114 everywhere.
    #expect(!coverage.idleRules.contains("GW114"))
    #expect(coverage.idleRules.count == RuleCatalog.rules.count - 1)
    #expect(library.entries(testing: "K-1").map(\.reference.question.rawValue) == ["q-1", "q-2"])
  }
}

@Suite struct ShippedSyllabusTests {
  private static let syllabus = try? Syllabus.read(folders: [ShippedBanks.folder])

  @Test func theSyllabusHasEveryPointOfTheCourse() throws {
    let syllabus = try #require(Self.syllabus)
    #expect(syllabus.points.count == 246)
    #expect(syllabus.points.count { $0.atLeast == 3 } == 66 + 42)
    let complaints = try SchemaValidation.complaints(
      schema: "QuestionBanks/syllabus.schema.json",
      files: ["\(ShippedBanks.folder)/\(Syllabus.fileName)"])
    #expect(complaints == "")
    for point in syllabus.points {
      for code in point.rules { #expect(RuleCatalog.rule(code) != nil, "\(point.id) \(code)") }
      #expect(syllabus.categories.contains(point.category), "\(point.id) \(point.category)")
    }
  }

  @Test func everyPointHasAsManyQuestionsAsItNeeds() throws {
    let coverage = SyllabusCoverage(of: try #require(Self.syllabus), by: ShippedBanks.library)
    let short = coverage.short.map { "\($0.point.id) \($0.questions.count)/\($0.point.atLeast)" }
    #expect(short.isEmpty)
    #expect(coverage.strays.isEmpty)
  }

  /// A topic that comes from regulations alone has no points: its questions name the clauses.
  @Test(arguments: ["行文规则", "标点数字"])
  func questionsOnRegulationsNameTheirClauses(topic: String) throws {
    for bank in ShippedBanks.library.banks {
      for entry in bank.entries where entry.topic.root == topic {
        let question = try bank.question(at: entry)
        let texts =
          question.basis.map(\.text)
          + question.rules.compactMap { RuleCatalog.rule($0)?.basis.description }
        let namesClause = texts.contains {
          $0.contains("条") || $0.contains("GB/T") || $0.contains("惯例")
        }
        #expect(namesClause, "\(entry.reference) \(texts)")
      }
    }
  }
}
