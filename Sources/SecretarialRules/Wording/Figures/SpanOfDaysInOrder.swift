import OfficialDocuments

/// A span of days ends after it begins.
///
/// Convention: a fact of the calendar. From autumn to spring the year of the second day is often left
/// out, which is no slip.
struct SpanOfDaysInOrder: AnchoredRule {
  let code: RuleCode = "WZ767"
  let title = "起止日期先后不颠倒"
  let basis = Basis.convention("历法的事实，不必由条文规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "起始日在截止日之后，期限就不成立。多半是改了一头忘了另一头；真的跨年，后一个日期要写出年份。"
  let example: RuleExample? = RuleExample(
    wrong: "2026年5月8日至3月1日", right: "2026年3月1日至5月8日")
  let anchors = ["日至", "日到", "日—", "日～", "日-", "日－"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let span = ClauseSpan(joinedAt: place.lowerBound + 1..<place.upperBound, in: text),
      let days = span.days, days.last < days.first
    else { return nil }
    let hasBothYears = span.first.year != nil && span.last.year != nil
    // 12月28日至1月3日, and 28日至3日 over the end of a month.
    if !hasBothYears, span.last.month == nil || days.first.month - days.last.month >= 5 {
      return nil
    }
    return finding(
      hasBothYears ? .error : .doubtful, span.range, in: text,
      hasBothYears ? .reversed : .reversedOrNextYear)
  }
}

extension String {
  fileprivate static let reversed = "起始日期在截止日期之后，请核对"
  fileprivate static let reversedOrNextYear = "起始日期在截止日期之后；若是跨年，后一个日期请写出年份"
}
