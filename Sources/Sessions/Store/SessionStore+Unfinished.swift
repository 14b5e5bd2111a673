internal import DurableFiles
internal import JSONText

extension SessionStore {
  /// The session that was begun last of those a learner has not finished, or nil.
  ///
  /// Only the beginnings of the files are read until it is found; a file that cannot be read is
  /// passed over here, and named by ``summaries()``.
  public func latestUnfinished(learner: String) throws(SessionError) -> SessionSummary? {
    let learner = cleanLine(learner)
    for name in try fileNames() {
      let path = path(ofFile: name)
      guard let head = try? FileContents.bytes(of: path, limit: 4096),
        isUnfinished(JSONText(head), learner: learner),
        let bytes = try? FileContents.bytes(of: path),
        let extract = try? SessionExtract(bytes, path: path), extract.summary.finishedAt == nil
      else { continue }
      return extract.summary
    }
    return nil
  }

  private func isUnfinished(_ head: JSONText, learner: String) -> Bool {
    let outline = head.partialOutline(elementsOf: "entries")
    // What is not in the first bytes is looked up in the whole file.
    guard let name = outline["learner"].flatMap(head.string(at:)),
      let finishedAt = outline["finishedAt"]
    else { return outline.breakage != nil && head.bytes.count == 4096 }
    return cleanLine(name) == learner && head.kind(at: finishedAt) == .null
  }
}
