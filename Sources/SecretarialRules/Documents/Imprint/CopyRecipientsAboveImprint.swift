import OfficialDocuments

/// The copy recipients stand above the line that says who printed the document.
///
/// 国标：GB/T 9704—2012 7.4.2。
struct CopyRecipientsAboveImprint: DocumentRule {
  let code: RuleCode = "GW569"
  let title = "抄送机关在印发机关和印发日期的上一行"
  let basis = Basis.standard(Citation(.documentFormat, "7.4.2"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "版记里自上而下是抄送机关、印发机关和印发日期，中间用细线隔开；主送机关移到版记的，排在抄送机关上面。"
  let example: RuleExample? = RuleExample(
    wrong: "××办公室　2026年5月8日印发 / 抄送：县财政局。", right: "抄送：县财政局。 / ××办公室　2026年5月8日印发")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let imprint = document.elements.firstIndex(where: { $0.kind == .imprint }),
      let copies = document.elements[imprint...].first(where: { $0.kind == .copyRecipients }),
      document.elements.first(where: { $0.kind == .copyRecipients })?.range == copies.range
    else { return [] }
    return [
      Finding(
        rule: code, severity: .error, range: copies.range, message: "抄送机关应当排在印发机关和印发日期的上一行")
    ]
  }
}
