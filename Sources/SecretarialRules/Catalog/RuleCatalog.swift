/// Every rule of the library: the one place where a family of rules is registered.
public enum RuleCatalog {
  /// The families in the order of the reference: documents, routing, secrecy, wording.
  public static let families: [RuleFamily] = [
    RuleFamily("文种", GenreKnowledge.rules),
    RuleFamily("文种的选择", GenreChoiceKnowledge.rules),
    .titles,
    .documentNumbers,
    .documentDates,
    .secrecyMarks,
    .recipients,
    RuleFamily("各要素的常识", ElementKnowledge.rules),
    .closings,
    RuleFamily("结束语的常识", ClosingKnowledge.rules),
    .documentHead,
    .matter,
    .levels,
    .attachments,
    .signing,
    .imprint,
    .routing,
    RuleFamily("行文规则的常识", RoutingKnowledge.rules),
    RuleFamily("定密", ClassificationKnowledge.rules),
    RuleFamily("涉密载体", CarrierKnowledge.rules),
    RuleFamily("网络与设备", NetworkKnowledge.rules),
    RuleFamily("保密职责", SecrecyDutyKnowledge.rules),
    .words,
    .names,
    .institutions,
    .fixedPhrases,
    .punctuation,
    .numerals,
    .calendar,
    .figures,
    .local,
    RuleFamily("本单位的用语", [LocalWord.rule]),
  ]

  /// All rules, sorted by code.
  public static let rules: [any Rule] = families.flatMap { $0.rules }.sorted { $0.code < $1.code }

  /// The rule with this code, if there is one.
  public static func rule(_ code: RuleCode) -> (any Rule)? { rulesByCode[code] }

  /// The rules that an element of this kind is checked against, sorted by code.
  public static func phraseRules(for kind: Phrase.Kind) -> [any PhraseRule] {
    phraseRules[kind] ?? []
  }

  /// The rules that the facts of a case are checked against, sorted by code.
  public static let scenarioRules: [any ScenarioRule] = rules.compactMap {
    $0.scenarioRule
  }

  /// The rules that a whole document is checked against, sorted by code.
  public static let documentRules: [any DocumentRule] = rules.compactMap {
    $0.documentRule
  }

  /// The rules that the words of a text are checked against, sorted by code.
  public static let wordingRules: [any WordingRule] = rules.compactMap {
    $0.wordingRule
  }

  private static let phraseRules: [Phrase.Kind: [any PhraseRule]] = Dictionary(
    grouping: rules.compactMap { $0.phraseRule }, by: { $0.kind })

  private static let rulesByCode: [RuleCode: any Rule] = Dictionary(
    rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
