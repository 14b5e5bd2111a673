import OfficialDocuments

/// A report has at most 3000 characters.
///
/// Local: for whoever keeps to this length, which teaching texts give; the regulations set none.
struct ReportWithinLength: DocumentRule {
  let code: RuleCode = "DW104"
  let title = "报告的正文不超过3000字"
  let basis = Basis.local(unit: "采用这一限额的单位", "有的公文常识教材的主张；条例没有规定篇幅")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "报告可以比请示长，但领导阅处的时间有限，有的教材主张一般不超过3000字。"
    + "条例没有字数规定，详细的数据和名单宜放进附件。"
  let example: RuleExample? = RuleExample(
    wrong: "青石县人民政府关于防汛工作情况的报告（4600字）", right: "青石县人民政府关于防汛工作情况的报告（2600字）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .report else { return [] }
    return BodyLength.finding(over: 3000, in: document, rule: code, severity: severity)
  }
}
