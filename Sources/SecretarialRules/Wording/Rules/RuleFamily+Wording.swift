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

  /// Rules about days in running text.
  static let calendar = RuleFamily(
    "日期与星期",
    [
      WeekdayFitsDate(),
      DateInProseExists(),
    ])
}
