/// A rule about words, names and numbers that running prose can be checked against.
public protocol WordingRule: CheckedRule {
  /// The places where the rule is not met, in the order of the text; they may overlap.
  func findings(in text: WordingText) -> [Finding]
}

extension WordingRule {
  /// The places in a string where the rule is not met.
  public func findings(in text: String) -> [Finding] { findings(in: WordingText(text)) }

  /// A finding of this rule at an offset range of the text.
  func finding(
    _ severity: Finding.Severity, _ range: Range<Int>, in text: WordingText, _ message: String,
    replacement: String? = nil
  ) -> Finding {
    Finding(
      rule: code, severity: severity, range: text.range(range), message: message,
      replacement: replacement)
  }
}
