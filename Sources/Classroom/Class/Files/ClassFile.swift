internal import JSONText
internal import Sessions

extension TrainingClass {
  /// The version of the layout that is written, and the newest that is understood.
  public static let schemaVersion = 1

  /// The file of the class: `class.json`.
  var fileBytes: [UInt8] {
    var members: [JSONValue.Member] = [
      .init("createdAt", .text(createdAt.description)),
      .init("former", .list(former.map(Self.value))),
      .init("learners", .list(roster.learners.map(Self.value))),
      .init("schemaVersion", .number(Self.schemaVersion)),
      .init("title", .text(title)),
    ]
    if let absenceRule { members.insert(.init("absenceRule", Self.value(absenceRule)), at: 0) }
    return JSONValue.object(members).bytes
  }

  private static func value(_ learner: Learner) -> JSONValue {
    let texts: [(String, String?)] = [
      ("earlierNumbers", nil), ("group", learner.group), ("name", learner.name),
      ("number", learner.number.rawValue),
      ("others", nil), ("phone", learner.phone), ("seat", learner.seat), ("unit", learner.unit),
    ]
    return .object(
      texts.compactMap { key, text in
        if key == "others", !learner.others.isEmpty {
          let others = learner.others.map { other in
            JSONValue.object([
              .init("name", .text(other.name)), .init("value", .text(other.value)),
            ])
          }
          return .init(key, .list(others))
        }
        if key == "earlierNumbers", !learner.earlierNumbers.isEmpty {
          return .init(key, .texts(learner.earlierNumbers.map(\.rawValue)))
        }
        return text.map { .init(key, .text($0)) }
      })
  }

  private static func value(_ rule: AbsenceRule) -> JSONValue {
    let numbers: [(String, Int?)] = [
      ("halfDays", rule.halfDays), ("percent", rule.percent), ("planned", rule.planned),
    ]
    return .object(
      [.init("countsLeave", .truth(rule.countsLeave))]
        + numbers.compactMap { key, number in number.map { .init(key, .number($0)) } })
  }
}
