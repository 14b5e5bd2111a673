extension RuleFamily {
  /// Rules about words and characters.
  static let words = RuleFamily(
    "字词",
    [
      NoMiswrittenWord(),
      ConfusableFitsContext(),
      PreferredVariant(),
      NoDoubledWord(),
    ])

  /// Rules about the names of places, bodies and regulations.
  static let names = RuleFamily(
    "名称",
    [
      LookAlikePlaceFitsContext(),
      PlaceBelongsToProvince(),
      NameInUse(),
    ])

  /// Rules of GB/T 15835 about numerals.
  static let numerals = RuleFamily(
    "数字",
    [
      NoCommaInApproximateNumber(),
      OneNumeralSystemPerNumber(),
    ])

  /// Rules about days in running text.
  static let calendar = RuleFamily(
    "日期与星期",
    [
      WeekdayFitsDate(),
      DateInProseExists(),
    ])
}
