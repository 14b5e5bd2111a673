import OfficialDocuments

/// The attachment note opens with 附件.
///
/// 国标：GB/T 9704—2012 7.3.4。
struct AttachmentNoteLabel: DocumentRule {
  let code: RuleCode = "GW545"
  let title = "附件说明写“附件”二字，不写“附”“附表”"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation =
    "正文下空一行，左空二字，写“附件”、全角冒号和附件名称。是表格、是图，名称里自会写明，标识一律是“附件”。"
  let example: RuleExample? = RuleExample(wrong: "附：参会人员名单", right: "附件：参会人员名单")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.all(.attachmentNote).compactMap { element in
      guard let note = AttachmentNote(element, in: document.text),
        document.text[note.label] != "附件"
      else { return nil }
      return Finding(
        rule: code, severity: .doubtful, range: note.label,
        message: "附件说明的标识写“附件”，不写“\(document.text[note.label])”", replacement: "附件")
    }
  }
}
