/// Checks one element of a document against all rules of its kind.
public enum PhraseCheck {
  /// Every place where a rule is not met, by position, then by code.
  public static func findings(in phrase: Phrase) -> [Finding] {
    RuleCatalog.phraseRules(for: phrase.kind).flatMap { $0.findings(in: phrase) }.sorted {
      ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule)
    }
  }
}
