extension RuleFamily {
  /// Rules about days in running text.
  static let calendar = RuleFamily(
    "日期与星期",
    [
      WeekdayFitsDate(),
      DateInProseExists(),
    ])
}
