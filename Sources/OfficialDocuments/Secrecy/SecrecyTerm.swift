/// How long something stays secret: `20年`, `6个月`.
public struct SecrecyTerm: Hashable, Codable, Sendable {
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
