import OfficialDocuments

/// A note stands under the date.
///
/// 国标：GB/T 9704—2012 7.3.6。
struct NoteUnderDate: DocumentRule {
  let code: RuleCode = "GW563"
  let title = "附注在成文日期之下"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.6"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "附注排在成文日期下一行，署名、日期都在它上面。写在正文末尾，就成了正文的一部分，盖章时也会压住。"
  let example: RuleExample? = RuleExample(
    wrong: "（联系人：方文） / 青石县水利局 / 2026年5月8日", right: "青石县水利局 / 2026年5月8日 / （联系人：方文）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let date = document.dateUnderBody,
      let note = document.first(.note), note.range.lowerBound < date.range.lowerBound,
      // Only right above the signature: within the body it is a remark on the sentence before.
      let next = document.elements.first(where: {
        $0.range.lowerBound > note.range.lowerBound && $0.kind != .note
      }),
      next.kind == .signature || next.kind == .documentDate
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: note.range, message: "附注应当在成文日期下一行，这里排在上面")
    ]
  }
}
