/// How long something stays secret: `20年`, `6个月`.
public struct SecrecyTerm: Hashable, Encodable, Sendable {
  /// The unit that terms are stated in.
  public enum Unit: String, CaseIterable, Codable, Hashable, Sendable {
    /// 年
    case years = "年"
    /// 个月
    case months = "个月"
    /// 天
    case days = "天"
  }

  /// How many.
  public let value: Int
  /// Of what.
  public let unit: Unit

  /// Takes a term; `nil` where it is no time at all.
  public init?(_ value: Int, _ unit: Unit) {
    guard value > 0 else { return nil }
    self.value = value
    self.unit = unit
  }

  /// Whether it is longer than so many years.
  public func exceeds(years: Int) -> Bool {
    switch unit {
    case .years: value > years
    case .months: value > years * 12
    case .days: value > years * 366
    }
  }
}

extension SecrecyTerm: CustomStringConvertible {
  /// The term in Arabic digits.
  public var description: String { "\(value)\(unit.rawValue)" }
}

extension SecrecyTerm: Decodable {
  private enum CodingKeys: String, CodingKey {
    case value, unit
  }

  /// Reads `{"value": 6, "unit": "个月"}`; refuses a value that is no time at all.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let value = try container.decode(Int.self, forKey: .value)
    let unit = try container.decode(Unit.self, forKey: .unit)
    guard let term = SecrecyTerm(value, unit) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container, debugDescription: "保密期限须大于0，这里是\(value)")
    }
    self = term
  }
}
