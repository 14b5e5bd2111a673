import OfficialDocuments

/// The date is a day that exists.
///
/// 惯例：历法的事实。
struct DateExists: PhraseRule {
  let code: RuleCode = "GW213"
  let kind = Phrase.Kind.documentDate
  let title = "成文日期须是真实存在的日子"
  let basis = Basis.convention("历法的事实，不必由条文规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "2月没有30日，平年没有2月29日，4月、6月、9月、11月没有31日。写错一天，生效的时间就说不清。"
  let example: RuleExample? = RuleExample(
    wrong: "2026年2月29日", right: "2026年2月28日")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    let parts = DocumentDate.Parts(text)
    guard let yearRange = parts.year, let year = LooseNumeral(text[yearRange]),
      let monthRange = parts.month, let month = LooseNumeral(text[monthRange]),
      let dayRange = parts.day, let day = LooseNumeral(text[dayRange])
    else { return [] }
    let full = year.value < 100 ? 2000 + year.value : year.value
    guard !DocumentDate.exists(year: full, month: month.value, day: day.value) else { return [] }
    let end = parts.dayMark?.upperBound ?? dayRange.upperBound
    return [.noSuchDay(monthRange.lowerBound..<end, rule: code)]
  }
}

extension Finding {
  fileprivate static func noSuchDay(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range, message: "没有这一天，请核对年、月、日")
  }
}
