internal import DurableFiles
internal import JSONText

extension SessionStore {
  /// The learner of the session that was begun last, or nil where there is none.
  ///
  /// Only the beginning of a file is read; one that cannot be read is passed over, and so is the
  /// record of a whole lesson.
  public func latestLearner() -> String? {
    for name in ((try? fileNames()) ?? []).sorted(by: >) {
      guard let head = head(ofFile: name), head.mode?.isOfOneLearner != false else { continue }
      if let learner = knownLine(head.learner) { return learner }
    }
    return nil
  }

  /// Whether a file is the record of a whole lesson, told by its name and its beginning.
  ///
  /// Such a record is as long as the sessions of a class together. So that nobody waits for it who
  /// only wants a history, it is looked at no further; and no other file is looked at here at all.
  func isRecordOfLesson(_ name: String) -> Bool {
    // What stands before the four digits and `.json`.
    name.utf8.dropLast(10).suffix(6).elementsEqual("-class".utf8)
      && head(ofFile: name)?.mode == .class
  }

  private func head(ofFile name: String) -> (mode: SessionMode?, learner: String?)? {
    guard let head = try? FileContents.bytes(of: path(ofFile: name), limit: 4096) else {
      return nil
    }
    let text = JSONText(head)
    let outline = text.partialOutline(elementsOf: "entries")
    return (
      outline["mode"].flatMap(text.string(at:)).flatMap(SessionMode.init(rawValue:)),
      outline["learner"].flatMap(text.string(at:))
    )
  }
}
