internal import DurableFiles
internal import JSONText

extension SessionStore {
  /// The learner of the session that was begun last, or nil where there is none.
  ///
  /// Only the beginning of a file is read; one that cannot be read is passed over.
  public func latestLearner() -> String? {
    for name in ((try? fileNames()) ?? []).sorted(by: >) {
      guard let head = try? FileContents.bytes(of: "\(directory)/\(name)", limit: 4096) else {
        continue
      }
      let text = JSONText(head)
      let learner = text.partialOutline(elementsOf: "entries")["learner"]
      if let name = learner.flatMap(text.string(at:)).map(cleanLine), !name.isEmpty { return name }
    }
    return nil
  }
}
