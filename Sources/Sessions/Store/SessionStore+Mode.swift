internal import DurableFiles

extension SessionStore {
  /// The whole sessions of a learner in one mode, the one that was begun first at the beginning.
  ///
  /// Only the beginning of the other files is read; a file that cannot be read is passed over here,
  /// and named by ``summaries()``. Of copies of a session the one with the most events counts.
  public func sessions(
    in mode: SessionMode, of learner: String
  ) throws(SessionError) -> [SessionFile] {
    let learner = cleanLine(learner)
    var sessions: [SessionID: SessionFile] = [:]
    for name in try fileNames().sorted() {
      let path = path(ofFile: name)
      guard canBe(path, in: mode, of: learner),
        let session = try? SessionFile(contentsOf: path), session.header.mode == mode,
        session.header.learner == learner
      else { continue }
      if session.events.count >= sessions[session.header.id]?.events.count ?? 0 {
        sessions[session.header.id] = session
      }
    }
    return sessions.values.sorted {
      ($0.header.startedAt, $0.header.id.rawValue) < ($1.header.startedAt, $1.header.id.rawValue)
    }
  }

  /// Whether the first bytes say so, or do not say.
  private func canBe(_ path: String, in mode: SessionMode, of learner: String) -> Bool {
    guard let bytes = try? FileContents.bytes(of: path, limit: 1024) else { return false }
    guard let head = SessionHead(bytes, before: .plan)?.reader,
      let name = try? head.string("learner"), let its = try? head.mode()
    else { return true }
    return cleanLine(name) == learner && its == mode
  }
}
