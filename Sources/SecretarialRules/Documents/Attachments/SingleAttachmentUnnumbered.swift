import OfficialDocuments

/// A single attachment has no number.
///
/// 国标：由GB/T 9704—2012 7.3.4“如有多个附件”反推。
struct SingleAttachmentUnnumbered: DocumentRule {
  let code: RuleCode = "GW547"
  let title = "只有一个附件时不编顺序号"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.4"), note: "条文说多个附件编号；一个附件不编号是由此反推")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation = "编了“1.”，看的人会去找“2.”。只有一个附件，“附件：”后面直接写名称；后面附件的左上角也只写“附件”。"
  let example: RuleExample? = RuleExample(wrong: "附件：1. 参会回执", right: "附件：参会回执")

  func findings(in document: OfficialDocument) -> [Finding] {
    let notes = document.all(.attachmentNote).compactMap { AttachmentNote($0, in: document.text) }
    guard notes.count == 1, let entry = notes[0].entries.first, notes[0].entries.count == 1,
      entry.number == 1, document.all(.attachment).count <= 1
    else { return [] }
    return [
      Finding(
        rule: code, severity: .hint, range: entry.mark, message: "只看到一个附件，不必编顺序号")
    ]
  }
}
