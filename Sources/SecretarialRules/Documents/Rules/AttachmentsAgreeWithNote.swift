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
    // A single attachment has no number in the note.
    let announced = max(1, Self.numbered(in: note.text))
    guard announced != attachments.count else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: note.range,
        message: "附件说明列了 \(announced) 件，后面有 \(attachments.count) 件附件，请核对")
    ]
  }

  /// The highest of the numbers 1, 2, 3 … that stand in order before names.
  private static func numbered(in note: String) -> Int {
    var next = 1
    var rest = note[...]
    while let place = rest.ranges(of: "\(next)").first(where: {
      let after = rest[$0.upperBound...].first
      let before = rest[..<$0.lowerBound].last
      return (after == "." || after == "．") && !(before?.isNumber ?? false)
    }) {
      rest = rest[place.upperBound...]
      next += 1
    }
    return next - 1
  }
}
