extension RuleFamily {
  /// Rules about closings.
  static let closings = RuleFamily(
    "结束语",
    [
      RequestAsksForDecision(),
      ReportClosesWithoutRequest(),
      ReplyClosing(),
      LetterInEqualTone(),
      NoticeClosing(),
      LetterClosingInDocument(),
    ])
}
