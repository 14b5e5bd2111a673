// A rule says itself what it can be applied to. Asking by a cast would make the runtime look through
// every conformance in the program, for each rule and each protocol: half of the time that the
// check of one document takes.

extension Rule {
  /// Not every rule can be applied by a machine.
  public var checkedRule: (any CheckedRule)? { nil }
  /// Most rules are not about one element.
  public var phraseRule: (any PhraseRule)? { nil }
  /// Most rules are not about the facts of a case.
  public var scenarioRule: (any ScenarioRule)? { nil }
  /// Most rules are not about a document as a whole.
  public var documentRule: (any DocumentRule)? { nil }
  /// Most rules are not about running text.
  public var wordingRule: (any WordingRule)? { nil }
  /// Most rules look at more than certain words.
  public var anchoredRule: (any AnchoredRule)? { nil }
}

extension CheckedRule {
  /// The rule itself.
  public var checkedRule: (any CheckedRule)? { self }
}

extension PhraseRule {
  /// The rule itself.
  public var phraseRule: (any PhraseRule)? { self }
}

extension ScenarioRule {
  /// The rule itself.
  public var scenarioRule: (any ScenarioRule)? { self }
}

extension DocumentRule {
  /// The rule itself.
  public var documentRule: (any DocumentRule)? { self }
}

extension WordingRule {
  /// The rule itself.
  public var wordingRule: (any WordingRule)? { self }
}

extension AnchoredRule {
  /// The rule itself.
  public var anchoredRule: (any AnchoredRule)? { self }
}
