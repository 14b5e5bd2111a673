extension RuleFamily {
  /// Rules about words and characters, and how they go together.
  static let words = RuleFamily(
    "字词",
    [
      NoMiswrittenWord(),
      ConfusableFitsContext(),
      CharacterFitsContext(),
      PreferredVariant(),
      NoDoubledWord(),
      NoRedundantWord(),
      CauseSaidOnce(),
      NoDoubleNegativeSlip(),
      UntilSaidOnce(),
      NoMixedFrames(),
      SentenceKeepsSubject(),
      PairedConditionals(),
      ComplementWithDe(),
      EvidenceShowsOrIsCited(),
    ])
}
