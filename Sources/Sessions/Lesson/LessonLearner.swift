internal import JSONText

/// A learner of the roster as a lesson saw them.
public struct LessonLearner: Hashable, Sendable {
  /// 学号 as the roster writes it, with leading zeros; not empty and in a lesson only once.
  public let number: String
  /// 姓名
  public let name: String
  /// 单位
  public let unit: String?
  /// 组别
  public let group: String?
  /// 出勤, 迟到, 请假 or 旷课, where it was taken down.
  public let attendance: String?
  /// Whether they came in with a device of their own.
  public let joined: Bool
  /// When their paper or homework was handed in.
  public let handedInAt: Timestamp?
  /// How often and how long they left the page during an exam.
  public let focusLosses: [LessonFocusLoss]

  /// Describes a learner; control characters are taken out of the texts, and what is then empty
  /// counts as unknown.
  public init(
    number: String, name: String, unit: String? = nil, group: String? = nil,
    attendance: String? = nil, joined: Bool, handedInAt: Timestamp? = nil,
    focusLosses: [LessonFocusLoss] = []
  ) {
    self.number = cleanLine(number)
    self.name = cleanLine(name)
    self.unit = knownLine(unit)
    self.group = knownLine(group)
    self.attendance = knownLine(attendance)
    self.joined = joined
    self.handedInAt = handedInAt
    self.focusLosses = focusLosses
  }
}

/// A learner left the page of an exam.
public struct LessonFocusLoss: Hashable, Sendable {
  /// When they left.
  public let at: Timestamp
  /// How long they were away.
  public let milliseconds: Int

  /// Describes an absence.
  public init(at: Timestamp, milliseconds: Int) {
    self.at = at
    self.milliseconds = Plausible.count(milliseconds)
  }
}

extension LessonLearner: LessonPart {
  static let keys: Set<String> = [
    "number", "name", "unit", "group", "attendance", "joined", "handedInAt", "focusLosses",
  ]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(
      number: try reader.string("number"), name: try reader.string("name"),
      unit: try reader.optionalString("unit"), group: try reader.optionalString("group"),
      attendance: try reader.optionalString("attendance"), joined: try reader.boolean("joined"),
      handedInAt: try reader.optionalTime("handedInAt"),
      focusLosses: try reader.parts("focusLosses"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("attendance", attendance)
    object.set("focusLosses", parts: focusLosses)
    object.set("group", group)
    object.set("handedInAt", handedInAt?.description)
    object.set("joined", joined)
    object.set("name", name)
    object.set("number", number)
    object.set("unit", unit)
    return object
  }
}

extension LessonFocusLoss: LessonPart {
  static let keys: Set<String> = ["at", "milliseconds"]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(at: try reader.time("at"), milliseconds: try reader.count("milliseconds"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("at", at.description)
    object.set("milliseconds", milliseconds)
    return object
  }
}
