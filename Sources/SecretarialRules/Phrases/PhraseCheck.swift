/// Checks one element of a document against all rules of its kind.
public enum PhraseCheck {
  /// Every place where a rule is not met, by position, then by code.
  ///
  /// - Parameters:
  ///   - phrase: The element as it was written.
  ///   - profile: Which rules are on, and which words are allowed.
  /// - Returns: The findings, with places in `phrase.text`.
  public static func findings(in phrase: Phrase, profile: RuleProfile = .standard) -> [Finding] {
    RuleCatalog.phraseRules(for: phrase.kind).flatMap { $0.findings(in: phrase) }
      .filter { profile.reports($0, in: phrase.text) }
      .sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
  }
}
