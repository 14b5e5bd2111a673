import OfficialDocuments

/// An attachment that the body sends the reader to is announced under the body.
///
/// 国标：GB/T 9704—2012 7.3.4、7.3.7。
struct MentionedAttachmentExists: DocumentRule {
  let code: RuleCode = "GW551"
  let title = "正文说“见附件”的，要有附件说明和附件"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.4"), Citation(.documentFormat, "7.3.7"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "正文写了“详见附件”“见附件2”，收文的人就会去找。附件后来撤了，正文里的话要跟着删；附件重新编了号，正文里的序号也要改。"
  let example: RuleExample? = RuleExample(
    wrong: "（名单见附件3）……附件：1. 日程　2. 回执", right: "（名单见附件2）……附件：1. 日程　2. 名单")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.showsEnd else { return [] }
    let notes = document.all(.attachmentNote).compactMap { AttachmentNote($0, in: document.text) }
    let attachments = document.all(.attachment)
    if notes.isEmpty && attachments.isEmpty {
      guard let mention = mentions(in: document).first else { return [] }
      return [
        Finding(
          rule: code, severity: .doubtful, range: mention.range,
          message: "正文写了“\(document.text[mention.range])”，正文之后没有看到附件说明和附件")
      ]
    }
    let entries = notes.flatMap(\.entries)
    let announced = max(entries.count, entries.compactMap(\.number).max() ?? 0)
    let attached = attachments.compactMap {
      AttachmentHeading($0, in: document.text)?.numeral?.value
    }
    let count = max(announced, attached.max() ?? attachments.count)
    guard count > 0 else { return [] }
    return mentions(in: document).filter { $0.number > count }.map { mention in
      Finding(
        rule: code, severity: .doubtful, range: mention.range,
        message: "正文写了“\(document.text[mention.range])”，附件只有\(count)个，请核对序号")
    }
  }

  /// 见附件, 详见附件2 in the body, with the number, 0 where there is none.
  private func mentions(
    in document: OfficialDocument
  ) -> [(range: Range<String.Index>, number: Int)] {
    document.body.filter { $0.kind == .paragraph }.flatMap(\.pieces).flatMap { piece in
      ByteSearch.places(of: "见附件", in: document.text, within: piece).map { place in
        let rest = document.text[place.upperBound..<piece.upperBound]
        let digits = rest.prefix { ("0"..."9").contains($0) }.prefix(3)
        return (place.lowerBound..<digits.endIndex, Int(digits) ?? 0)
      }
    }
  }
}
