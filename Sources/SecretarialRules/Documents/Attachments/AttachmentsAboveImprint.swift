import OfficialDocuments

/// Attachments stand before the imprint.
///
/// 国标：GB/T 9704—2012 7.3.7。
struct AttachmentsAboveImprint: DocumentRule {
  let code: RuleCode = "GW550"
  let title = "附件另面编排，在版记之前"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.7"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "版记是整件公文的最后一部分，附件是公文的组成部分，所以附件在前、版记在后，与正文一起装订。"
  let example: RuleExample? = RuleExample(
    wrong: "××办公室　2026年5月8日印发 / 附件1", right: "附件1 / ××办公室　2026年5月8日印发")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let imprint = document.elements.firstIndex(where: { $0.kind == .imprint }),
      let attachment = document.elements[imprint...].first(where: { $0.kind == .attachment }),
      let heading = attachment.pieces.first
    else { return [] }
    return [
      Finding(
        rule: code, severity: .error, range: heading, message: "附件应当在版记之前，这里排在印发日期后面")
    ]
  }
}
