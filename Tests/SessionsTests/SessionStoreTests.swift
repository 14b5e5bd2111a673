import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

@Suite struct SessionStoreTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder("Sessions"))
  }

  @discardableResult
  private func begin(_ header: SessionHeader, answers: Int = 0) throws -> SessionWriter {
    let writer = try SessionWriter.create(in: store.directory, header: header)
    for number in 1...5 where number <= answers { try writer.append(Sample.answer(number)) }
    return writer
  }

  @Test func aFolderThatIsNotThereIsEmpty() throws {
    #expect(try store.summaries().sessions == [])
    #expect(try store.history().records == [])
    #expect(try store.latestUnfinished(learner: "林晓") == nil)
    #expect(try store.verify() == [])
    #expect(throws: SessionError.unknownSession("7f3a", directory: store.directory)) {
      _ = try store.find("7f3a")
    }
  }

  @Test func whatIsNoFolderIsNamed() throws {
    try AtomicFile.write([], to: store.directory, existing: .kept)
    let error = try #require(throws: SessionError.self) { _ = try store.summaries() }
    #expect(error.description.contains("不是文件夹"))
    #expect(error.description.contains(store.directory))
  }

  @Test func listsTheNewestFirstAndPassesOverOtherFiles() throws {
    let day = 86_400_000
    for number in [1, 3, 2] {
      try begin(
        Sample.header(startedAt: Sample.start.advanced(byMilliseconds: number * day)),
        answers: number)
    }
    for name in ["session.schema.json", "README.md", ".wenmi-1-1.tmp", ".隐藏.json"] {
      try AtomicFile.write(Array("{}".utf8), to: folder("Sessions/" + name), existing: .kept)
    }
    let (sessions, setAside) = try store.summaries()
    #expect(sessions.map(\.answered) == [3, 2, 1])
    #expect(setAside == [])
    #expect(sessions.first?.planned == 5)
    #expect(sessions.first?.title == "文种辨析")
  }

  @Test func findsTheSessionThatWasBegunLastAndNotFinished() throws {
    let hour = 3_600_000
    func header(_ number: Int, _ learner: String, questions: Int = 5) -> SessionHeader {
      Sample.header(
        learner: learner, startedAt: Sample.start.advanced(byMilliseconds: number * hour),
        questions: questions, seed: UInt64(number))
    }
    try begin(header(1, "林晓"), answers: 1)
    try begin(header(2, "林晓", questions: 2000), answers: 2)
    try begin(header(3, "林晓")).finish(at: Sample.start)
    try begin(header(4, "别人"))
    #expect(try store.latestUnfinished(learner: "林晓")?.id == header(2, "林晓").id)
    #expect(try store.latestUnfinished(learner: "林晓")?.done == 2)
    #expect(try store.latestUnfinished(learner: "没有这个人") == nil)
    try AtomicFile.write(
      Array("{".utf8), to: folder("Sessions/20270101-0000-林晓-drill-0000.json"), existing: .kept)
    #expect(try store.latestUnfinished(learner: "林晓")?.id == header(2, "林晓").id)
  }

  @Test func findsByAnyPartOfTheNameThatOnlyOneHas() throws {
    try begin(Sample.header(seed: 1))
    try begin(Sample.header(seed: 2))
    let ids = [Sample.header(seed: 1).id, Sample.header(seed: 2).id]
    for id in ids {
      #expect(try store.find(id.rawValue) == id)
      #expect(try store.find(String(id.rawValue.suffix(4))) == id)
      #expect(try store.load(id).header.id == id)
    }
    let error = try #require(throws: SessionError.self) { _ = try store.find("20260912") }
    guard case .severalSessions("20260912", let fitting) = error else { throw error }
    #expect(Set(fitting) == Set(ids))
    for name in ["", "9999", "../secret"] {
      #expect(throws: SessionError.unknownSession(name, directory: store.directory)) {
        _ = try store.find(name)
      }
    }
    #expect(throws: SessionError.self) { _ = try store.load(SessionID(rawValue: "../x")) }
  }

  @Test func aNewNameIsTakenByNoFile() throws {
    var random = SeededGenerator(seed: 3)
    var same = random
    let first = try store.newID(
      startedAt: Sample.start, learner: "林晓", mode: .exam, using: &random)
    #expect(first.rawValue.hasPrefix("20260912-2110-林晓-exam-"))
    try Folder.make(store.directory)
    try AtomicFile.write([], to: store.path(of: first), existing: .kept)
    let second = try store.newID(
      startedAt: Sample.start, learner: "林晓", mode: .exam, using: &same)
    #expect(first != second)
  }
}
