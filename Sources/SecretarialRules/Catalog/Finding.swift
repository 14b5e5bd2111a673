/// A place in a text where a rule is not met, with what to do about it.
public struct Finding: Hashable, Sendable {
  /// How sure the rule is.
  public enum Severity: String, CaseIterable, Codable, Comparable, Sendable {
    /// Worth knowing; nothing is lost by leaving it.
    case hint = "提示"
    /// May be right or wrong: a person must look.
    case doubtful = "请核对"
    /// Wrong.
    case error = "错误"

    /// Orders from hint to error.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .hint: 0
      case .doubtful: 1
      case .error: 2
      }
    }
  }

  /// The rule that is not met.
  public let rule: RuleCode
  /// How sure it is.
  public let severity: Severity
  /// The place, in the text that was checked; empty where something is missing.
  public let range: Range<String.Index>
  /// What is wrong, in one Chinese sentence without a full stop.
  public let message: String
  /// What to put in the place; empty to delete it, `nil` where a person must decide.
  public let replacement: String?

  /// Records one place where a rule is not met.
  public init(
    rule: RuleCode, severity: Severity, range: Range<String.Index>, message: String,
    replacement: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.replacement = replacement
  }
}
