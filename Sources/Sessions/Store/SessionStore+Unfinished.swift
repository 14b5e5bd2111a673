internal import DurableFiles
internal import JSONText

extension SessionStore {
  /// The session that was begun last of those a learner has not finished, or nil.
  ///
  /// Only the beginnings of the files are read until it is found; a file that cannot be read is
  /// passed over here, and named by ``summaries()``.
  public func latestUnfinished(learner: String) throws(SessionError) -> SessionSummary? {
    let learner = cleanLine(learner)
    for name in try fileNames().sorted(by: >) {
      let path = path(ofFile: name)
      guard isUnfinished(path, learner: learner), let bytes = try? bytes(of: path) else { continue }
      var table = QuestionTable()
      guard let extract = try? SessionExtract(bytes, path: path, &table),
        extract.summary.finishedAt == nil, extract.summary.learner == learner,
        extract.summary.mode.isOfOneLearner
      else { continue }
      return extract.summary
    }
    return nil
  }

  /// Whether the first bytes say so, or do not say.
  private func isUnfinished(_ path: String, learner: String) -> Bool {
    guard let bytes = try? FileContents.bytes(of: path, limit: 1024) else { return false }
    guard let head = SessionHead(bytes, before: .plan)?.reader,
      let name = try? head.string("learner"), let finishedAt = try? head.range("finishedAt")
    else { return true }
    return cleanLine(name) == learner && head.text.kind(at: finishedAt) == .null
  }
}
