extension RuleFamily {
  /// Rules about the numbers that open paragraphs.
  static let levels = RuleFamily(
    "层次序数",
    [
      LevelsInSequence(),
      LevelsFromTheTop(),
      LevelBracketsFullWidth(),
      ClausesInSequence(),
    ])
}
