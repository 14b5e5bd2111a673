extension RuleFamily {
  /// Rules about the upper left corner: copy number, secrecy, urgency.
  static let secrecyMarks = RuleFamily(
    "密级和保密期限",
    [
      HeadBlockInOrder(),
      TermWithinMaximum(),
      MarkWithStarAndTerm(),
      TermInArabicDigits(),
    ])
}
