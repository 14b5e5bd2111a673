extension RuleFamily {
  /// Rules about the date of a document.
  static let documentDates = RuleFamily(
    "成文日期",
    [
      DateInArabicDigits(),
      DateIsComplete(),
      DateWithoutPadding(),
      DateExists(),
    ])
}
