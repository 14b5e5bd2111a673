internal import JSONText

/// Something that the instructor wrote down during a lesson.
public struct LessonRemark: Hashable, Sendable {
  /// When.
  public let at: Timestamp
  /// What was written.
  public let text: String

  /// Describes a remark; control characters are taken out of the text.
  public init(at: Timestamp, text: String) {
    self.at = at
    self.text = cleanLine(text)
  }
}

extension LessonRemark: LessonPart {
  static let keys: Set<String> = ["at", "text"]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(at: try reader.time("at"), text: try reader.string("text"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("at", at.description)
    object.set("text", text)
    return object
  }
}
