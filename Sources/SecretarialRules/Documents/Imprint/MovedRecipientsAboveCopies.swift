import OfficialDocuments

/// Main recipients that are moved to the imprint stand above the copy recipients.
///
/// 国标：GB/T 9704—2012 7.4.2。
struct MovedRecipientsAboveCopies: DocumentRule {
  let code: RuleCode = "GW574"
  let title = "主送机关移到版记的，排在抄送机关的上一行"
  let basis = Basis.standard(Citation(.documentFormat, "7.4.2"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "主送机关太多，首页排不下正文时，移到版记：写“主送”，在抄送机关的上一行，中间不加分隔线。"
  let example: RuleExample? = RuleExample(
    wrong: "抄送：县财政局。 / 主送：各乡镇人民政府。", right: "主送：各乡镇人民政府。 / 抄送：县财政局。")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let copies = document.elements.firstIndex(where: { $0.kind == .copyRecipients }),
      let moved = document.elements[copies...].first(where: { $0.kind == .mainRecipients })
    else { return [] }
    return [
      Finding(
        rule: code, severity: .error, range: moved.range, message: "移到版记的主送机关应当排在抄送机关的上一行")
    ]
  }
}
