/// A rule of the trade: what is required, why, and on what it rests.
///
/// A rule that a machine can apply also conforms to one of the refining protocols; one that can
/// only be explained is a ``KnowledgeRule``.
public protocol Rule: Sendable {
  /// The permanent code.
  var code: RuleCode { get }
  /// The requirement in one short Chinese sentence without a full stop.
  var title: String { get }
  /// What the rule rests on.
  var basis: Basis { get }
  /// Why it is so and how to tell, in a few Chinese sentences.
  var explanation: String { get }
  /// A wrong and a right form, where one line can show them.
  var example: RuleExample? { get }

  /// The rule, where a machine can apply it.
  var checkedRule: (any CheckedRule)? { get }
  /// The rule, where it is about one element.
  var phraseRule: (any PhraseRule)? { get }
  /// The rule, where it is about the facts of a case.
  var scenarioRule: (any ScenarioRule)? { get }
  /// The rule, where it is about a document as a whole.
  var documentRule: (any DocumentRule)? { get }
  /// The rule, where it is about running text.
  var wordingRule: (any WordingRule)? { get }
  /// The rule, where it looks at certain words of running text.
  var anchoredRule: (any AnchoredRule)? { get }
}

/// A wrong form beside the right one.
public struct RuleExample: Hashable, Sendable {
  /// What goes wrong.
  public let wrong: String
  /// How it should be.
  public let right: String

  /// Pairs a wrong form with the right one.
  public init(wrong: String, right: String) {
    self.wrong = wrong
    self.right = right
  }
}

/// A rule that is explained and cited but has nothing to check by machine.
public struct KnowledgeRule: Rule {
  /// The permanent code.
  public let code: RuleCode
  /// The requirement in one sentence.
  public let title: String
  /// What the rule rests on.
  public let basis: Basis
  /// Why it is so and how to tell.
  public let explanation: String
  /// A wrong and a right form.
  public let example: RuleExample?

  init(
    _ code: RuleCode, _ title: String, basis: Basis, explanation: String,
    example: RuleExample? = nil
  ) {
    self.code = code
    self.title = title
    self.basis = basis
    self.explanation = explanation
    self.example = example
  }
}
