internal import JSONText

extension ScoringRules {
  /// The rules as `scoring.json` holds them, every one written out so that it can be changed.
  public var bytes: [UInt8] {
    JSONValue.object([
      .init("schemaVersion", .number(Self.schemaVersion)),
      .init("dailyWeight", .decimal(dailyWeight)),
      .init("attendanceShare", .decimal(attendanceShare)),
      .init("lateCredit", .decimal(lateCredit)),
      .init("pass", .decimal(pass)),
      .init("excellent", .decimal(excellent)),
      .init(
        "grades",
        .list(
          grades.map { grade in
            .object([.init("name", .text(grade.name)), .init("from", .decimal(grade.from))])
          })),
      .init("bands", .list(bands.map(JSONValue.decimal))),
      .init("decimals", .number(decimals)),
      .init("rounding", .text(rounding.rawValue)),
      .init("ties", .text(ties.rawValue)),
      .init("tieBreaks", .texts(tieBreaks.map(\.rawValue))),
      .init("examWeights", named(examWeights) { .decimal($0) }),
      .init("resits", .texts(resits)),
      .init("resitLimit", resitLimit.map(JSONValue.decimal) ?? .null),
      .init("prizes", .list(prizes.map(JSONValue.number))),
      .init("given", named(given, Self.value)),
    ]).bytes
  }

  private func named<Item>(
    _ items: [String: Item], _ value: (Item) -> JSONValue
  ) -> JSONValue {
    .object(items.sorted { $0.key < $1.key }.map { .init($0.key, value($0.value)) })
  }

  private static func value(_ given: GivenMarks) -> JSONValue {
    let members: [(String, JSONValue?)] = [
      ("name", given.name.map(JSONValue.text)),
      ("daily", given.daily.map(JSONValue.decimal)),
      ("subjective", given.subjective.map(JSONValue.decimal)),
      ("violation", given.violation.map(JSONValue.text)),
      ("remark", given.remark.map(JSONValue.text)),
    ]
    return .object(members.compactMap { name, value in value.map { .init(name, $0) } })
  }
}
