/// The permanent name of a rule, two letters and three digits such as `GW304`.
///
/// Codes are never reused: banks, session files and score sheets store them. `GW` is documents,
/// `BM` is secrecy, `WZ` is wording, `DW` is the own rule of a single unit.
public struct RuleCode: RawRepresentable, Hashable, Codable, Sendable {
  /// The code as it is written, upper case.
  public let rawValue: String

  /// Takes the code as written; says nothing about whether such a rule exists.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension RuleCode: ExpressibleByStringLiteral {
  /// A code written in source.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension RuleCode: Comparable, CustomStringConvertible {
  /// Orders by family, then number.
  public static func < (left: RuleCode, right: RuleCode) -> Bool { left.rawValue < right.rawValue }
  /// The code itself.
  public var description: String { rawValue }
}
