import DurableFiles
import Sessions
import TestSupport
import Testing

@Suite struct SessionStoreModeTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder("Sessions"))
  }

  @Test func givesTheSessionsOfOneModeAndLearnerTheOldestFirst() throws {
    let minute = 60_000
    for (number, learner, mode) in [
      (3, "林晓", SessionMode.typing), (1, "林晓", .typing), (2, "林晓", .drill), (4, "张三", .typing),
    ] {
      let header = Sample.header(
        learner: learner, startedAt: Sample.start.advanced(byMilliseconds: number * minute),
        mode: mode, seed: UInt64(number))
      _ = try store.write(SessionFile(header: header))
    }
    let sessions = try store.sessions(in: .typing, of: "林晓")
    #expect(
      sessions.map(\.header.startedAt)
        == [1, 3].map { Sample.start.advanced(byMilliseconds: $0 * minute) })
    #expect(try store.sessions(in: .exam, of: "林晓").isEmpty)
    #expect(try SessionStore(directory: folder("nowhere")).sessions(in: .typing, of: "林晓").isEmpty)
  }

  @Test func ofCopiesTheLongestCountsAndBrokenFilesArePassedOver() throws {
    let header = Sample.header(mode: .placement)
    let path = try store.write(SessionFile(header: header, events: [Sample.answer(1)]))
    let longer = SessionFile(header: header, events: [Sample.answer(1), Sample.answer(2)])
    let others = SessionStore(directory: folder("others"))
    let copy = try FileContents.bytes(of: try others.write(longer))
    try AtomicFile.write(copy, to: folder("Sessions/copy.json"), existing: .kept)
    try AtomicFile.write(Array("{\"mode".utf8), to: folder("Sessions/torn.json"), existing: .kept)
    let sessions = try store.sessions(in: .placement, of: "林晓")
    #expect(sessions.map(\.events.count) == [2])
    #expect(path.hasSuffix(".json"))
  }
}
