internal import DurableFiles
internal import JSONText

extension SessionStore {
  /// The learner of the session that was begun last, or nil where there is none.
  ///
  /// Sessions of lessons are passed over: on the machine that a lesson was held on they are those of
  /// a whole class. Where there are no others, they count if all are of one learner. Only the
  /// beginning of a file is read; one that cannot be read is passed over too.
  public func latestLearner() -> String? {
    let names = ((try? fileNames()) ?? []).sorted(by: >)
    var ofLessons: [String] = []
    for name in names {
      if Self.isNamed(.lesson, name) {
        ofLessons.append(name)
        continue
      }
      guard let head = head(ofFile: name), head.mode?.isOfOneLearner != false else { continue }
      if head.isOfLesson {
        ofLessons.append(name)
      } else if let learner = knownLine(head.learner) {
        return learner
      }
    }
    var only: String?
    for name in ofLessons {
      guard let learner = knownLine(head(ofFile: name)?.learner) else { continue }
      if let only, only != learner { return nil }
      only = learner
    }
    return only
  }

  /// Whether a file is named as that of a session of a mode: `…-lesson-7f3a.json`.
  private static func isNamed(_ mode: SessionMode, _ name: String) -> Bool {
    // What stands before the four digits and `.json`.
    name.utf8.dropLast(10).suffix(mode.rawValue.utf8.count + 1)
      .elementsEqual("-\(mode.rawValue)".utf8)
  }

  /// Whether a file is the record of a whole lesson, told by its name and its beginning.
  ///
  /// Such a record is as long as the sessions of a class together. So that nobody waits for it who
  /// only wants a history, it is looked at no further; and no other file is looked at here at all.
  func isRecordOfLesson(_ name: String) -> Bool {
    Self.isNamed(.class, name) && head(ofFile: name)?.mode == .class
  }

  /// What the beginning of a file tells.
  private struct Head {
    let mode: SessionMode?
    let learner: String?
    /// Whether it belongs to a lesson of a class.
    let isOfLesson: Bool
  }

  private func head(ofFile name: String) -> Head? {
    guard let head = try? FileContents.bytes(of: path(ofFile: name), limit: 4096) else {
      return nil
    }
    let text = JSONText(head)
    let outline = text.partialOutline(elementsOf: "entries")
    return Head(
      mode: outline["mode"].flatMap(text.string(at:)).flatMap(SessionMode.init(rawValue:)),
      learner: outline["learner"].flatMap(text.string(at:)), isOfLesson: outline["lesson"] != nil)
  }
}
