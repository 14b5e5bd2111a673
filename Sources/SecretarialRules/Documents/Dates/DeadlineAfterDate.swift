import OfficialDocuments

/// A deadline that the document sets is no earlier than the document.
///
/// 惯例：历法的事实。
struct DeadlineAfterDate: DocumentRule {
  let code: RuleCode = "GW585"
  let title = "办理时限不早于成文日期"
  let basis = Basis.convention("时限先于成文日期就无法办理")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "套用去年的通知，最容易漏改的就是报送时限的年份。时限比成文日期还早，收文单位没法照办。"
  let example: RuleExample? = RuleExample(
    wrong: "请于2025年5月20日前报送（成文日期2026年5月8日）", right: "请于2026年5月20日前报送（成文日期2026年5月8日）")

  private static let openings: Alternatives = "请于|务于|务必于|须于|应于|应当于|请在|务必在|请最迟于|请各单位于"
  private static let closings: Alternatives = "前|之前|以前|上午|下午|下班"

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let written = document.all(.documentDate).last,
      let signed = DocumentDate(parsing: written.text)
    else { return [] }
    return document.elements.flatMap { element -> [Finding] in
      guard element.kind == .paragraph || element.kind == .closing,
        ProseDates.mayStand(in: element.range, of: document.text, last: 60)
      else { return [] }
      let dates = ProseDates(in: element.range, of: document.text, last: 60)
      return dates.all.filter {
        $0.date < signed && dates.stands(Self.openings, before: $0.offsets.lowerBound)
          && dates.stands(Self.closings, after: $0.offsets.upperBound)
      }.map { .tooEarly($0.date, $0.place, rule: code) }
    }
  }
}

extension Finding {
  fileprivate static func tooEarly(
    _ date: DocumentDate, _ place: Range<String.Index>, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: place, message: "时限\(date)早于成文日期，请核对年份")
  }
}
