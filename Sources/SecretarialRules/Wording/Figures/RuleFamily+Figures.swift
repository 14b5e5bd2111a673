extension RuleFamily {
  /// Rules about figures and facts that have to agree with one another.
  static let figures = RuleFamily(
    "数据与事实",
    [
      PartsSumToWhole(),
      SharesSumToHundred(),
      IndustrySharesSumToHundred(),
      RateFitsItsCounts(),
      ShareFitsItsCounts(),
      GrowthFitsItsValues(),
      SpanOfDaysInOrder(),
      SpanOfYearsInOrder(),
      SpanOfClausesInOrder(),
      SpanOfAmountsInOrder(),
      PlanHasItsYears(),
      QuarterHasItsMonths(),
      OrdinalsInOrder(),
      AnnouncedPointsFollow(),
      CapitalAmountFitsFigures(),
      LengthFitsSpan(),
      AttendanceAddsUp(),
      RespectiveSumFits(),
      PartWithinWhole(),
      ShareWithinHundred(),
      ListWithinItsCount(),
      DeadlineAfterDate(),
      NumberYearFitsDate(),
      MeetingBeforeMinutes(),
    ])
}
