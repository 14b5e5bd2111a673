extension RuleFamily {
  /// Rules about document numbers.
  static let documentNumbers = RuleFamily(
    "发文字号",
    [
      YearInSixCorneredBrackets(),
      YearInFourDigits(),
      BareSerialNumber(),
      NumberIsComplete(),
    ])
}
