extension RuleFamily {
  /// Rules about phrases that are written as central documents write them.
  static let fixedPhrases = RuleFamily(
    "固定表述",
    FixedSequenceRule.all + [
      ThoughtNamedInFull(),
      FormulaExact(),
      FormulaWithItsVerb(),
      SummaryTermInQuotes(),
      RegionsAreNoCountries(),
      MainlandOrInland(),
    ] as [any Rule])
}
