extension RuleFamily {
  /// Rules about what stands at the end: copy recipients, who printed it, who took part.
  static let imprint = RuleFamily(
    "版记和纪要名单",
    [
      CopyRecipientsEndInFullStop(),
      CopyRecipientsAboveImprint(),
      CopyIsNotMainRecipient(),
      ImprintDateForm(),
      PrintedAfterSigning(),
      ImprintNamesBody(),
      MovedRecipientsAboveCopies(),
      LetterWithoutImprint(),
      AttendanceInOrder(),
    ])
}
