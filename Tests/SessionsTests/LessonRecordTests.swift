import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

/// The record of a whole lesson is nobody's practice.
@Suite struct LessonRecordTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder.path)
    _ = try store.write(Sample.lessonRecord())
  }

  @Test func countsInNoHistory() throws {
    #expect(try store.history().answered == 0)
    #expect(try store.history(of: "王老师").answered == 0)
    #expect(try store.history().sessions == [])
    #expect(store.latestLearner() == nil)
    _ = try store.write(Sample.ownLesson())
    let history = try store.history()
    #expect(history.answered == 2)
    #expect(history.sessions.map(\.mode) == [.lesson])
    #expect(history.setAside == [])
    #expect(store.latestLearner() == "林晓")
  }

  @Test func isListedWithTheOthers() throws {
    let summary = try #require(try store.summaries().sessions.first)
    #expect(summary.mode == .class)
    #expect(summary.learner == "王老师")
    #expect(summary.planned == 2)
    #expect(summary.answered == 4)
    #expect(summary.correct == 3)
    #expect(summary.points == 6)
  }

  /// Also where its file has another name, another layout, or an end that is missing.
  @Test(arguments: ["改名.json", "20260912-2110-王老师-class-7f3a.json"])
  func isKnownByWhatIsInIt(name: String) throws {
    let path = store.path(of: Sample.lessonRecord().header.id)
    let object = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: path)))
    try FileManager.default.removeItem(atPath: path)
    try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .prettyPrinted])
      .write(to: URL(fileURLWithPath: folder(name)))
    let (sessions, setAside) = try store.summaries()
    #expect(sessions.map(\.answered) == [4])
    #expect(setAside == [])
    #expect(try store.history().answered == 0)
    #expect(try store.history().setAside == [])
  }

  @Test func isNeverGoneOnWith() throws {
    let record = Sample.lessonRecord()
    var header = record.header
    header.finishedAt = nil
    let other = SessionStore(directory: folder("别处"))
    let path = try other.write(SessionFile(header: header, events: record.events))
    #expect(try other.latestUnfinished(learner: "王老师") == nil)
    #expect(throws: SessionError.finished(path: path)) { _ = try other.reopen(header.id) }
  }

  @Test func aLearnerWhoseNameLooksLikeARecordHasAHistory() throws {
    for learner in ["x-class", "x-class-7f3a"] {
      let session = Sample.ownLesson(name: learner)
      _ = try store.write(session)
      #expect(try store.history(of: learner).answered == 2, "\(session.header.id)")
    }
  }

  /// The quick reading, which passes over what it does not need, and the strict one agree.
  @Test func isFoldedTheSameFromAnyLayout() throws {
    let quick = try store.summaries().sessions
    let path = try #require(quick.first?.path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\"by\":", with: "\"by\" :")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try store.summaries().sessions == quick)
  }
}
