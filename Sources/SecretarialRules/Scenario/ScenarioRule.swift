/// A rule that the facts of a case can be checked against.
public protocol ScenarioRule: CheckedRule {
  /// The short name of what goes wrong, as learners answer it: `一文多事`.
  var violationName: String { get }
  /// What is broken in the case; a fact that is not given counts as not being so.
  func violation(in scenario: Scenario) -> GenreAdvice.Violation?
}

extension ScenarioRule {
  /// What breaks a rule about the case is always wrong.
  public var severity: Finding.Severity { .error }
  /// The facts of a case are not mended by writing them otherwise.
  public var isMendable: Bool { false }

  func violated(_ message: String, fix: String) -> GenreAdvice.Violation {
    GenreAdvice.Violation(rule: code, name: violationName, message: message, fix: fix)
  }
}
