extension RuleFamily {
  /// Rules about titles.
  static let titles = RuleFamily(
    "标题",
    [
      GenreInsteadOfOtherName(),
      NoRequestReport(),
      ForwardingVerbFitsSource(),
      TitleHasItsParts(),
      TitleEndsInGenre(),
      ForwardingTitleWithoutRepetition(),
      TitleWithoutPunctuation(),
    ])
}
