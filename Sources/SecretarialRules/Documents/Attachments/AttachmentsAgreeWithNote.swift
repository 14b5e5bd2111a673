import OfficialDocuments

/// What the attachment note announces follows the document, and nothing else does.
///
/// 国标：GB/T 9704—2012 7.3.4、7.3.7。
struct AttachmentsAgreeWithNote: DocumentRule {
  let code: RuleCode = "GW503"
  let title = "附件说明与后面的附件一致"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.4"), Citation(.documentFormat, "7.3.7"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "附件说明写了几件、叫什么，后面就要附几件，顺序号和标题也要一致。收文单位靠它核对有没有漏装。"
  let example: RuleExample? = RuleExample(
    wrong: "附件：1. 名单　2. 日程（后面只有附件1）", right: "附件：1. 名单　2. 日程（后面有附件1、附件2）")

  func findings(in document: OfficialDocument) -> [Finding] {
    let attachments = document.all(.attachment)
    guard let first = attachments.first else { return [] }
    guard let note = document.first(.attachmentNote) else {
      return [
        Finding(
          rule: code, severity: .doubtful, range: first.range,
          message: "后面有附件，正文之后没有看到附件说明")
      ]
    }
    let announced = document.all(.attachmentNote).reduce(0) {
      $0 + max(1, AttachmentNote($1, in: document.text)?.entries.count ?? 1)
    }
    guard announced != attachments.count else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: note.range,
        message: "附件说明列了 \(announced) 件，后面有 \(attachments.count) 件附件，请核对")
    ]
  }
}
