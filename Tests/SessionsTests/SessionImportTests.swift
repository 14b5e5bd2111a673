import DurableFiles
import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// Sessions that somebody was given.
@Suite struct SessionImportTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder("Sessions"))
  }

  /// A file from elsewhere, changed by hand.
  private func file(
    _ session: SessionFile = Sample.ownLesson(), replacing find: String = "",
    with replacement: String = ""
  ) throws -> String {
    let written = try SessionStore(directory: folder("别处")).write(session)
    guard !find.isEmpty else { return written }
    let text = try String(contentsOfFile: written, encoding: .utf8)
    let changed = text.replacing(find, with: replacement)
    #expect(changed != text)
    try changed.write(toFile: written, atomically: true, encoding: .utf8)
    return written
  }

  @Test func aLearnersOwnLessonIsTakenInOnce() throws {
    let path = try file()
    let taken = try store.takeIn(GivenSession(contentsOf: path), for: "林晓")
    #expect(taken == Sample.ownLesson())
    let there = store.path(of: taken.header.id)
    #expect(try SessionFile(contentsOf: there) == taken)
    let attributes = try FileManager.default.attributesOfItem(atPath: there)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try store.history(of: "林晓").answered == 2)
    let again = SessionImportError.alreadyThere(path: path, as: there)
    #expect(throws: again) { _ = try store.takeIn(GivenSession(contentsOf: path), for: "林晓") }
    // Nor under another name, nor where the file here was renamed.
    #expect(throws: again) {
      _ = try store.takeIn(GivenSession(contentsOf: path), for: "张三", underAnyName: true)
    }
    try FileManager.default.moveItem(atPath: there, toPath: folder("Sessions/改名.json"))
    #expect(throws: SessionImportError.alreadyThere(path: path, as: folder("Sessions/改名.json"))) {
      _ = try store.takeIn(GivenSession(contentsOf: path), for: "林晓")
    }
    #expect(try store.history(of: "林晓").answered == 2)
  }

  @Test func anotherNameNeedsAWord() throws {
    let given = try GivenSession(contentsOf: file())
    #expect(
      throws: SessionImportError.ofSomebodyElse(
        path: given.path, learner: "林晓", present: "晓晓", canBeTaken: true)
    ) { _ = try store.takeIn(given, for: "晓晓") }
    #expect(!FileManager.default.fileExists(atPath: store.directory))
    let taken = try store.takeIn(given, for: "晓晓", underAnyName: true)
    #expect(taken.header.learner == "晓晓")
    #expect(taken.header.id == given.session.header.id)
    #expect(taken.header.lesson?.learners.map(\.name) == ["林晓"])
    #expect(taken.header.lesson?.learners.map(\.number) == ["001"])
    #expect(try store.history(of: "晓晓").answered == 2)
    #expect(try store.history(of: "林晓").answered == 0)
  }

  @Test(arguments: ["林 晓", "林　晓", " 林晓"])
  func aSpaceMakesNoOtherName(name: String) throws {
    let given = try GivenSession(contentsOf: file(Sample.ownLesson(name: name)))
    #expect(try store.takeIn(given, for: "林晓").header.learner == "林晓")
    #expect(try store.history(of: "林晓").answered == 2)
  }

  /// A drill of somebody else is no lesson in which a name could have been mistaken.
  @Test func aDrillOfSomebodyElseIsNotTaken() throws {
    var header = Sample.header()
    header.finishedAt = Sample.later(30)
    let given = try GivenSession(
      contentsOf: file(SessionFile(header: header, events: Sample.evening)))
    #expect(
      throws: SessionImportError.ofSomebodyElse(
        path: given.path, learner: "林晓", present: "张三", canBeTaken: false)
    ) { _ = try store.takeIn(given, for: "张三", underAnyName: true) }
    // But one's own, from another computer, is.
    #expect(try store.takeIn(given, for: "林晓").events.count == Sample.evening.count)
  }

  @Test(arguments: [
    ("\"mode\": \"lesson\"", "\"mode\": \"lessons\"", "第 4 行第 9 列：mode 应当是"),
    ("\"points\":2", "\"points\":200", "得分应当在 0 和满分之间"),
    ("\"entries\"", "\"entrees\"", "这不是练习记录"),
    ("\"schemaVersion\": 1", "\"schemaVersion\": 9", "请升级本程序"),
    ("\"seed\": 7", "\"seed\": 7,\n\"x\": \"\\u001b[2J\"", "不认识的键 x"),
    ("\"form\":\"live\"", "\"form\":\"dead\"", "form 应当是"),
    ("\"kind\":\"note\"", "\"by\":\"001\",\"kind\":\"note\"", "不认识的键 by"),
    ("\"finishedAt\": \"2026-09-12T21:55:00+08:00\"", "\"finishedAt\": null", "这次练习还没做完"),
    ("\"id\": \"", "\"id\": \"../", "id 不能作文件名"),
    ("\"id\": \"", "\"id\": \"/tmp/", "id 不能作文件名"),
    ("\"id\": \"", "\"id\": \".", "id 不能作文件名"),
    ("\"id\": \"", "\"id\": \"\(String(repeating: "长", count: 90))", "id 不能作文件名"),
    (Sample.ownLesson().header.id.rawValue, "session.schema", "id 不能作文件名"),
    // What is nothing but control characters is nothing.
    ("wz-2", "\\u0001", "question 不能为空"),
    ("\n]}\n", "", "文件不完整"),
  ])
  func whatIsNotRightIsRefused(find: String, replacement: String, words: String) throws {
    let path = try file(replacing: find, with: replacement)
    let error = try #require(throws: SessionImportError.self) {
      _ = try GivenSession(contentsOf: path)
    }
    #expect("\(error)".contains(words), "\(error)")
    #expect("\(error)".contains("没有导入。"), "\(error)")
    #expect("\(error)".contains(path), "\(error)")
    #expect(!FileManager.default.fileExists(atPath: store.directory))
  }

  /// Bytes changed anywhere: a file is taken in sound, or refused with its name.
  @Test(arguments: Array<UInt64>(0..<8))
  func anyBytesAreTakenInSoundOrRefused(seed: UInt64) throws {
    let original = try FileContents.bytes(of: file())
    var random = SeededGenerator(seed: seed)
    let pieces = ["\"", "{", "}", "[", "]", ",", "0", "-", "e9", "\\u0000", "\n", "null", "\u{1B}"]
    for number in 0..<120 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + 40))
        default: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: at)
        }
      }
      let home = SessionStore(directory: folder("\(number)"))
      do {
        let given = try GivenSession(bytes, path: "甲.json")
        let taken = try home.takeIn(given, for: "林晓", underAnyName: true)
        #expect(home.verify(taken.header.id).isSound, "seed \(seed), file \(number)")
        #expect(try home.load(taken.header.id) == taken, "seed \(seed), file \(number)")
      } catch let error as SessionImportError {
        #expect("\(error)".contains("甲.json"), "seed \(seed), file \(number): \(error)")
      }
    }
  }

  @Test func theRecordOfAWholeLessonIsRefused() throws {
    let path = try file(Sample.lessonRecord())
    let error = SessionImportError.recordOfLesson(path: path)
    #expect(throws: error) { _ = try GivenSession(contentsOf: path) }
    #expect("\(error)".contains("请向讲课的人要你自己的那一份"))
  }

  @Test func whatIsTooLargeIsNotRead() throws {
    let path = folder("大.json")
    var bytes = [UInt8](repeating: UInt8(ascii: " "), count: GivenSession.mostBytes)
    bytes += Array("{}".utf8)
    try AtomicFile.write(bytes, to: path, existing: .kept)
    #expect(throws: SessionImportError.tooLarge(path: path)) {
      _ = try GivenSession(contentsOf: path)
    }
    // A device without an end is no larger than what is read of it.
    #expect(throws: SessionImportError.tooLarge(path: "/dev/zero")) {
      _ = try GivenSession(contentsOf: "/dev/zero")
    }
  }

  @Test func aFileThatIsNotThereOrAFolderIsNamed() throws {
    for path in [folder("没有.json"), folder.path] {
      let error = try #require(throws: SessionImportError.self) {
        _ = try GivenSession(contentsOf: path)
      }
      guard case .notRead(.notRead(let cause)) = error else { throw error }
      #expect(cause.path == path)
    }
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    try AtomicFile.write([], to: store.directory, existing: .kept)
    let given = try GivenSession(contentsOf: file())
    let error = try #require(throws: SessionImportError.self) {
      _ = try store.takeIn(given, for: "林晓")
    }
    #expect("\(error)".contains("不是文件夹"), "\(error)")
    #expect("\(error)".contains("没有导入"), "\(error)")
  }
}
