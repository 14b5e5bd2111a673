import DurableFiles
import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// The sessions of a lesson: of one learner, and of the whole class.
@Suite struct LessonFileTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder("Sessions"))
  }

  /// Files of a lesson, each of another kind.
  enum Kind: CaseIterable {
    case record
    case emptyRecord
    case own
    case exam

    var session: SessionFile {
      switch self {
      case .record: Sample.lessonRecord()
      case .emptyRecord:
        SessionFile(
          header: Sample.lessonHeader(
            learner: "王老师", mode: .class,
            LessonStamp(
              classID: "甲", classTitle: "", lessonID: "乙", form: .homework, learners: [])))
      case .own: Sample.ownLesson()
      case .exam: Sample.ownLesson(mode: .exam)
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func isWrittenWholeAndReadBackTheSame(_ kind: Kind) throws {
    let session = kind.session
    let path = try store.write(session)
    #expect(path == store.path(of: session.header.id))
    #expect(try SessionFile(contentsOf: path) == session)
    #expect(try store.load(session.header.id) == session)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try Folder.names(in: store.directory) == ["\(session.header.id).json"])
    let verification = store.verify(session.header.id)
    #expect(verification.isSound && verification.problems.isEmpty, "\(verification)")
    #expect(
      try SchemaValidation.complaints(schema: "Sessions/session.schema.json", files: [path]) == "")
  }

  @Test func nothingIsWrittenOverAnotherFile() throws {
    let session = Sample.lessonRecord()
    let path = try store.write(session)
    let before = try FileContents.bytes(of: path)
    #expect(throws: SessionError.notWritten(FileError(.create, path, .alreadyExists))) {
      _ = try store.write(SessionFile(header: session.header))
    }
    #expect(try FileContents.bytes(of: path) == before)
    // Nor is the file still locked by whoever wrote it.
    #expect(throws: SessionError.finished(path: path)) { _ = try SessionWriter.reopen(path) }
  }

  @Test func whatIsEmptyOrUsualIsLeftOut() throws {
    let path = try store.write(Kind.emptyRecord.session)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      text.contains(
        """
        ],
        "lesson": {"classID":"甲","classTitle":"","form":"homework","lessonID":"乙"},
        "entries": [
        """))
    let own = try String(contentsOfFile: store.write(Kind.own.session), encoding: .utf8)
    #expect(!own.contains("\"by\""))
    #expect(own.ranges(of: "\"source\"").count == 1)
    #expect(own.contains("\"source\":\"spoken\"}"))
  }

  @Test func theAnswersToAQuestionAreInOrder() {
    #expect(Sample.lesson().asked[0].answers.map(\.response) == ["c", "a", "b"])
  }

  /// A file as it was written before there were lessons; its bytes are what they were.
  @Test func filesFromBeforeThereWereLessonsStayAsTheyAre() throws {
    let path = folder("旧.json")
    try AtomicFile.write(Array(Self.oldFile.utf8), to: path, existing: .kept)
    let session = try SessionFile(contentsOf: path)
    #expect(session.header.mode == .lesson)
    #expect(session.header.lesson == nil)
    #expect(session.events.count == 2)
    let written = try store.write(session)
    #expect(try FileContents.bytes(of: written) == Array(Self.oldFile.utf8))
    #expect(store.verify(session.header.id).problems == [])
    #expect(
      try SchemaValidation.complaints(schema: "Sessions/session.schema.json", files: [written])
        == "")
  }

  private static let oldFile = """
    {
    "schemaVersion": 1,
    "id": "20260912-2110-林晓-lesson-7f3a",
    "mode": "lesson",
    "title": "文种辨析",
    "learner": "林晓",
    "startedAt": "2026-09-12T21:10:00+08:00",
    "finishedAt": "2026-09-12T21:20:00+08:00",
    "seed": 7,
    "banks": [
    {"id":"wenzhong","sha256":"\(String(repeating: "0f", count: 32))","title":"文种"}],
    "plan": ["wenzhong/wz-1","wenzhong/wz-2"],
    "entries": [
    {"answeredAt":"2026-09-12T21:11:27.250+08:00","bank":"wenzhong","correct":true,"elapsedMs":27250,"kind":"answer","maxPoints":2,"points":2,"question":"wz-1","rating":3,"raw":"Ｃ","response":"c","rules":[],"shown":["c","a","b"],"shownAt":"2026-09-12T21:11:00+08:00"},
    {"at":"2026-09-12T21:12:29+08:00","bank":"wenzhong","kind":"skip","question":"wz-2"}
    ]}

    """

  @Test(arguments: [
    ("\"form\":\"live\"", "\"form\":\"life\"", "form 应当是 live、homework、exam 之一"),
    ("\"form\":\"live\"", "\"form\":\"live\",\"x\":1", "不认识的键 x"),
    ("\"count\":12", "\"count\":-1", "count 不能小于 0"),
    ("\"count\":12", "\"count\":12,\"who\":\"001\"", "不认识的键 who"),
    ("\"round\":2", "\"round\":0", "round 不能小于 1"),
    ("\"number\":\"002\"", "\"number\":\"001\"", "学号 001 在 learners 里不止一次"),
    ("\"number\":\"002\"", "\"number\":\"\"", "number 不能为空"),
    ("\"joined\":true,", "", "缺少 joined"),
    ("\"learner\":\"001\",\"points\"", "\"points\"", "加分减分应当写明 learner 或 group 之一"),
    ("\"learner\":\"001\",\"points\"", "\"learner\":\"7\",\"points\"", "学号 7 不在 learners 里"),
    ("\"learner\":\"001\"}", "\"learner\":\"7\"}", "学号 7 不在 learners 里"),
    ("\"correct\":2", "\"correct\":4", "答对的人不能比作答的人多"),
    ("wz-1\",\"round\":2", "wz-9\",\"round\":2", "wenzhong/wz-9 不在本次练习的题目"),
    ("\"by\":\"002\"", "\"by\":\"003\"", "by 的学号 003 不在 lesson 的 learners 里"),
    ("\"by\":\"002\",", "", "缺少 by"),
    ("\"source\":\"hand\"", "\"source\":\"device\"", "source 应当是 spoken、hand、paper 之一"),
    ("\"lesson\": {", "\"lesson\": 1, \"x\": {", "这里应当是一个对象"),
    ("\"mode\": \"class\"", "\"mode\": \"lesson\"", "learners 应当正好一人"),
    ("\"mode\": \"class\"", "\"mode\": \"lesson\"", "只有一堂课的记录（class）才写 by"),
    ("\"mode\": \"class\"", "\"mode\": \"drill\"", "只有 lesson、exam 和 class 才有 lesson"),
    (
      "\n]}\n",
      ",\n{\"at\":\"2026-09-12T21:12:29+08:00\",\"bank\":\"wenzhong\",\"kind\":\"skip\",\"question\":\"wz-2\"}\n]}\n",
      "一堂课的记录（class）里只有作答"
    ),
  ])
  func verificationNamesProblems(find: String, replace: String, words: String) throws {
    let path = try store.write(Sample.lessonRecord())
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacing(find, with: replace, maxReplacements: 1)
    #expect(changed != text)
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    let verification = try #require(try store.verify().first)
    let found = verification.problems.map(\.description)
    #expect(
      found.contains { $0.contains("错误：") && $0.contains(words) },
      "\(found) \(String(describing: verification.error))")
  }

  @Test func aRecordWithoutItsLessonIsNamed() throws {
    let path = try store.write(
      SessionFile(
        header: Sample.lessonHeader(learner: "王老师", mode: .class, nil),
        events: [Sample.lessonAnswer(1, by: "001")]))
    let verification = try #require(try store.verify().first)
    #expect(verification.problems.contains { $0.message.contains("应当有 lesson") })
    #expect(
      try SchemaValidation.complaints(schema: "Sessions/session.schema.json", files: [path])
        .contains("'lesson' is a required property"))
  }
}
