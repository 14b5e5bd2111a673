/// A rule that the facts of a case can be checked against.
public protocol ScenarioRule: Rule {
  /// The short name of what goes wrong, as learners answer it: `一文多事`.
  var violationName: String { get }
  /// What is broken in the case; a fact that is not given counts as not being so.
  func violation(in scenario: Scenario) -> GenreAdvice.Violation?
}

extension ScenarioRule {
  func violated(_ message: String, fix: String) -> GenreAdvice.Violation {
    GenreAdvice.Violation(rule: code, name: violationName, message: message, fix: fix)
  }
}
