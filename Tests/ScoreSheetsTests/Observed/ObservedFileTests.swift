import DurableFiles
import Foundation
import Quiz
import ScoreSheets
import Sessions
import TestSupport
import Testing

@Suite struct ObservedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file() -> ObservedFile {
    let solved = (0..<40).map { $0 % 5 }
    let statistics = ObservedStatistics([
      ObservedSessions.exam(lesson: "E1", solved: solved, questions: ["a", "b", "c", "d"]),
      ObservedSessions.session(
        .drill, of: "林晓", hour: 30, edition: String(repeating: "a1", count: 32),
        [.init(question: "e", points: 1, response: "b")]),
    ]) { _ in true }
    let bank = BankID(rawValue: "wenzhong")
    return ObservedFile(bank: bank, questions: statistics.questions(of: bank))
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let path = folder("wenzhong.observed.json")
    let file = file()
    #expect(try file.write(to: path))
    let read = try #require(try ObservedFile.read(path))
    #expect(read.bank == file.bank)
    #expect(read.questions.keys == file.questions.keys)
    // Decimals are written with four places, which is as often as a round trip changes anything.
    #expect(read.bytes == file.bytes)
    let question = try #require(read.questions[QuestionID(rawValue: "b")])
    #expect(question.answers == 40)
    #expect(question.discrimination?.candidates == 40)
    #expect(question.wrongAnswers.first?.response == "b")
  }

  @Test func theFileKeepsItsSchema() throws {
    let path = folder("wenzhong.observed.json")
    _ = try file().write(to: path)
    let empty = folder("leer.observed.json")
    _ = try ObservedFile(bank: BankID(rawValue: "leer"), questions: [:]).write(to: empty)
    #expect(
      try SchemaValidation.complaints(
        schema: "QuestionBanks/observed.schema.json", files: [path, empty]) == "")
  }

  @Test func nobodyIsNamed() {
    let text = String(decoding: file().bytes, as: UTF8.self)
    for part in ["学员", "1007", "1039", "林晓", "王老师", "写作班", "E1"] {
      #expect(!text.contains(part), "\(part)")
    }
    #expect(text.contains("\"a\""))
  }

  @Test func writingTheSameAgainChangesNothing() throws {
    let path = folder("wenzhong.observed.json")
    #expect(try file().write(to: path))
    #expect(try !file().write(to: path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test func theFileIsNamedAfterTheBank() {
    #expect(
      ObservedFile.path(of: BankID(rawValue: "a"), in: "QuestionBanks")
        == "QuestionBanks/a.observed.json")
  }

  @Test func theFirstFolderThatHasAFileCounts() throws {
    let own = folder("own")
    let bank = file().bank
    for name in ["own", "installed"] {
      try FileManager.default.createDirectory(
        atPath: folder(name), withIntermediateDirectories: false)
    }
    let folders = [own, folder("installed")]
    #expect(try ObservedFile.read(of: bank, in: folders) == nil)
    _ = try file().write(to: ObservedFile.path(of: bank, in: folders[1]))
    #expect(try ObservedFile.read(of: bank, in: folders)?.questions.isEmpty == false)
    _ = try ObservedFile(bank: bank, questions: [:]).write(to: ObservedFile.path(of: bank, in: own))
    #expect(try ObservedFile.read(of: bank, in: folders)?.questions.isEmpty == true)
  }

  @Test func whereNothingCanBeWrittenThatIsSaid() throws {
    let path = folder("wenzhong.observed.json")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let error = #expect(throws: ObservedFileError.self) { try file().write(to: path) }
    let said = try #require(error?.description)
    #expect(said.contains("实测数据没有写成") && said.contains(path) && said.contains("题库没有改动"))
  }

  @Test func noFileIsNoFault() throws {
    #expect(try ObservedFile.read(folder("nowhere.observed.json")) == nil)
  }

  @Test(arguments: [
    "", "{", "[]", "{\"schemaVersion\": 1}", "{\"schemaVersion\": 1, \"bank\": \"a\"}",
    "{\"schemaVersion\": 1, \"bank\": \"a\", \"questions\": {\"q\": {}}}",
    """
    {"schemaVersion": 1, "bank": "a", "questions": {"q": {"answers": 3, "editions": [],
    "facility": 7, "firstDay": "2026-09-12", "lastDay": "2026-09-12"}}}
    """,
    """
    {"schemaVersion": 1, "bank": "a", "questions": {"q": {"answers": 3, "editions": [],
    "facility": 0.7, "firstDay": "2026-02-30", "lastDay": "2026-09-12"}}}
    """,
  ])
  func aDamagedFileIsSaidToBe(_ text: String) throws {
    let path = folder("a.observed.json")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: ObservedFileError.damaged(path: path)) { try ObservedFile.read(path) }
  }

  @Test func aNewerFileIsNotMisread() throws {
    let path = folder("a.observed.json")
    try Data("{\"schemaVersion\": 2}".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: ObservedFileError.newerVersion(path: path, version: 2)) {
      try ObservedFile.read(path)
    }
  }

  @Test(
    arguments: [
      (1, 0.66, 30, nil), (1, 0.65, 30, -1), (1, 1.0, 30, nil), (3, 0.85, 30, 1),
      (3, 0.84, 30, nil),
      (5, 0.55, 30, 1), (5, 0.05, 30, -1), (5, 0.55, 29, nil),
    ] as [(Int, Double, Int, Int?)])
  func authorsAndAnswersMayDiffer(
    _ difficulty: Int, _ facility: Double, _ answers: Int, _ surprise: Int?
  ) throws {
    let path = folder("a.observed.json")
    let text = """
      {"schemaVersion": 1, "bank": "a", "questions": {"q": {"answers": \(answers),
      "editions": [], "facility": \(facility), "firstDay": "2026-09-12", "lastDay": "2026-09-12"}}}
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let question = try #require(try ObservedFile.read(path)?.questions[QuestionID(rawValue: "q")])
    #expect(StatedDifficulty.surprise(difficulty, question) == surprise)
  }
}
