import OfficialDocuments

/// The colon after 签发人, 附件, 抄送 and 出席 is full-width.
///
/// 国标：GB/T 9704—2012 7.2.6、7.3.4、7.4.2、10.3。
struct LabelsEndInFullWidthColon: DocumentRule {
  let code: RuleCode = "GW516"
  let title = "签发人、附件、抄送、出席后面用全角冒号"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.2.6"), Citation(.documentFormat, "7.3.4"),
    Citation(.documentFormat, "7.4.2"), Citation(.documentFormat, "10.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "这几个标识的后面都标全角冒号，再接姓名或者名称。半角冒号多半是输入法没有切换；漏了冒号，标识和名称就连成一片。"
  let example: RuleExample? = RuleExample(wrong: "签发人:方　文", right: "签发人：方　文")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.elements.compactMap { element in
      guard let words = Self.labels(element.kind),
        let label = words.first(where: { element.text.hasPrefix($0) })
      else { return nil }
      let afterLabel = element.text.dropFirst(label.count)
      let rest = afterLabel.drop { $0.isWhitespace || ("0"..."9").contains($0) }
      guard rest.first != "：" else { return nil }
      if rest.first == ":" {
        let place = rest.startIndex..<element.text.index(after: rest.startIndex)
        return Finding(
          rule: code, severity: .error, range: element.place(of: place),
          message: "“\(label)”后面的冒号用全角", replacement: "：")
      }
      // 抄送各县 may be a sentence; the name of a signer is none.
      guard element.kind == .signer, !rest.isEmpty, rest.count <= 30
      else { return nil }
      let gap = afterLabel.startIndex..<rest.startIndex
      return Finding(
        rule: code, severity: .error, range: element.place(of: gap),
        message: "“\(label)”后面缺少全角冒号", replacement: "：")
    }
  }

  private static func labels(_ kind: OfficialDocument.Element.Kind) -> [String]? {
    switch kind {
    case .signer: ["签发人"]
    case .attachmentNote: ["附件", "附"]
    case .copyRecipients: ["抄送"]
    case .attendance: ["出席人员", "列席人员", "请假人员", "出席", "列席", "请假"]
    case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .documentNumber, .title, .titleNote,
      .mainRecipients, .paragraph, .closing, .signature, .documentDate, .note, .attachment,
      .imprint:
      nil
    }
  }
}
