extension RuleFamily {
  /// Rules of GB/T 15835 about numerals.
  static let numerals = RuleFamily(
    "数字",
    [
      NoCommaInApproximateNumber(),
      OneNumeralSystemPerNumber(),
      DecimalHasItsZero(),
      RangeKeepsItsUnit(),
      YearInProseInFull(),
      NoDashInIncompleteDate(),
      MonthDayNameInQuotes(),
      MonthDayNameInHan(),
      ApproximateNumberInHan(),
      NumberWithFewInHan(),
      LunarDateInHan(),
      WeekdayInHan(),
      OneSignOfApproximation(),
      RoundZeroInHanYear(),
      FullZeroInHanAmount(),
      NoForeignZeroInHanNumber(),
      OneNumeralSystemPerDate(),
      DigitGroupsOfThree(),
      NoFullWidthDigits(),
      PercentInOneForm(),
      TimeOfDayExists(),
      NoTimesForDecrease(),
      OneNumeralSystemPerRange(),
      PointInDecimal(),
    ])
}
