import OfficialDocuments

/// A request says whom to ask.
///
/// 惯例。
struct RequestNamesContact: DocumentRule {
  let code: RuleCode = "GW564"
  let title = "请示在附注里写联系人和电话"
  let basis = Basis.convention("通行做法，原来的办法有这项要求，现行条例和国家标准没有")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation = "上级办理请示常要问情况，写上联系人和电话能少走弯路。写在成文日期下一行的圆括号里。"
  let example: RuleExample? = RuleExample(
    wrong: "……的请示（没有联系人）", right: "（联系人：方文；联系电话：6011406）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .requestForInstructions, document.showsHead,
      let date = document.dateUnderBody,
      !document.elements.contains(where: {
        switch $0.kind {
        case .note: true
        case .paragraph: $0.text.prefix(80).contains("联系")
        case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .documentNumber, .signer, .title,
          .titleNote, .mainRecipients, .closing, .attendance, .attachmentNote, .signature,
          .documentDate, .attachment, .copyRecipients, .imprint:
          false
        }
      })
    else { return [] }
    return [
      Finding(
        rule: code, severity: .hint, range: date.range, message: "请示一般在成文日期下一行写联系人和电话")
    ]
  }
}
