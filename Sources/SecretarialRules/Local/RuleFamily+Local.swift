extension RuleFamily {
  /// Rules that single units have laid down for themselves; they are off until a profile names them.
  static let local = RuleFamily(
    "单位规定",
    [
      OneMainRecipient(),
      BriefingWithinLength(),
      RequestWithinLength(),
      ReportWithinLength(),
      AtMostFiveTopics(),
    ])
}
