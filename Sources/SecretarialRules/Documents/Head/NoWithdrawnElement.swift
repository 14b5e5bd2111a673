import OfficialDocuments

/// Elements that the format no longer has are left out.
///
/// 国标：GB/T 9704—2012 前言；2012年条例第九条只列抄送机关。
struct NoWithdrawnElement: DocumentRule {
  let code: RuleCode = "GW505"
  let title = "不再标主题词，只写抄送、不写抄报和抄发"
  let basis = Basis.standard(
    Citation(.documentFormat, "前言"), Citation(.documentRegulations, "第九条第十六项"),
    note: "国标前言写明删除主题词；条例所列要素里有抄送机关，没有抄报、抄发", replaces: "以前的公文格式有主题词")
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "2012年的国标删除了主题词；发给其他机关知晓的，上级、平级、下级都写在抄送机关里，没有“抄报”“抄发”。"
    + "老模板里留下的这两行要删改。"
  let example: RuleExample? = RuleExample(wrong: "主题词：农业　会议　通知", right: "（不写）")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.elements.flatMap { element -> [Finding] in
      switch element.kind {
      case .paragraph, .note, .copyRecipients, .closing:
        withdrawn(in: element, of: document)
      case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .documentNumber, .signer, .title,
        .titleNote, .mainRecipients, .attendance, .attachmentNote, .signature, .documentDate,
        .attachment, .imprint:
        []
      }
    }
  }

  private func withdrawn(
    in element: OfficialDocument.Element, of document: OfficialDocument
  ) -> [Finding] {
    guard let first = element.text.unicodeScalars.first, first == "主" || first == "抄" else {
      return []
    }
    // Only at the head of a line: in a sentence the words may be talked about.
    for (word, replacement) in [("主题词", nil), ("抄报", "抄送"), ("抄发", "抄送")] {
      let rest = element.text.dropFirst(word.count).drop(while: \.isWhitespace)
      guard element.text.hasPrefix(word), rest.first == "：" || rest.first == ":" else { continue }
      let start = element.text.startIndex
      let end = element.text.index(start, offsetBy: word.count)
      return [
        Finding(
          rule: code, severity: .error, range: element.place(of: start..<end),
          message: replacement == nil ? "主题词已经不是公文要素，这一行删去" : "没有“\(word)”，改写为抄送",
          replacement: replacement)
      ]
    }
    return []
  }
}
