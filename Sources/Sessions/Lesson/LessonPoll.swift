internal import JSONText

/// An anonymous poll: nothing tells who chose what.
public struct LessonPoll: Hashable, Sendable {
  /// Something to choose, and how many chose it.
  public struct Option: Hashable, Sendable {
    /// What was to be chosen.
    public let text: String
    /// How many chose it.
    public let count: Int

    /// Describes an option; control characters are taken out of the text.
    public init(_ text: String, count: Int) {
      self.text = cleanLine(text)
      self.count = Plausible.count(count)
    }
  }

  /// When it was put.
  public let at: Timestamp
  /// What was asked.
  public let text: String
  /// What could be chosen, in the order in which it was shown.
  public let options: [Option]

  /// Describes a poll; control characters are taken out of the text.
  public init(at: Timestamp, text: String, options: [Option]) {
    self.at = at
    self.text = cleanLine(text)
    self.options = options
  }
}

extension LessonPoll: LessonPart {
  static let keys: Set<String> = ["at", "text", "options"]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(
      at: try reader.time("at"), text: try reader.string("text"),
      options: try reader.parts("options"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("at", at.description)
    object.set("options", parts: options)
    object.set("text", text)
    return object
  }
}

extension LessonPoll.Option: LessonPart {
  static let keys: Set<String> = ["text", "count"]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(try reader.string("text"), count: try reader.count("count"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("count", count)
    object.set("text", text)
    return object
  }
}
