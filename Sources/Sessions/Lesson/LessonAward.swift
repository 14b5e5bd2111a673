internal import JSONText

/// Points that the instructor gave or took.
public struct LessonAward: Hashable, Sendable {
  /// Who got them.
  public enum Recipient: Hashable, Sendable {
    /// A learner, by number.
    case learner(String)
    /// A group, by name.
    case group(String)
  }

  /// When.
  public let at: Timestamp
  /// Who got them; control characters were taken out.
  public let recipient: Recipient
  /// How many; below 0 where they were taken.
  public let points: Double
  /// Why; may be empty.
  public let reason: String

  /// Describes points; control characters are taken out of the texts, and a number that is none
  /// counts as 0.
  public init(at: Timestamp, to recipient: Recipient, points: Double, reason: String = "") {
    self.at = at
    self.recipient =
      switch recipient {
      case .learner(let number): .learner(cleanLine(number))
      case .group(let name): .group(cleanLine(name))
      }
    self.points = Plausible.points(points)
    self.reason = cleanLine(reason)
  }
}

extension LessonAward: LessonPart {
  static let keys: Set<String> = ["at", "learner", "group", "points", "reason"]

  init(_ reader: ObjectReader) throws(SessionFault) {
    guard reader.has("learner") != reader.has("group") else {
      throw SessionFault(reader.offset, "加分减分应当写明 learner 或 group 之一")
    }
    self.init(
      at: try reader.time("at"),
      to: reader.has("group")
        ? .group(try reader.string("group")) : .learner(try reader.string("learner")),
      points: try reader.number("points"), reason: try reader.optionalString("reason") ?? "")
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("at", at.description)
    switch recipient {
    case .learner(let number):
      object.set("learner", number)
    case .group(let name):
      object.set("group", name)
    }
    object.set("points", points)
    if !reason.isEmpty { object.set("reason", reason) }
    return object
  }
}
