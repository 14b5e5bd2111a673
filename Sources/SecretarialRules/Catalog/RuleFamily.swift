/// Rules about one thing, under the name by which the reference lists them.
public struct RuleFamily: Sendable {
  /// What the rules are about: 标题, 标点.
  public let name: String
  /// The rules, in the order in which they were entered.
  public let rules: [any Rule]

  init(_ name: String, _ rules: [any Rule]) {
    self.name = name
    self.rules = rules
  }
}
