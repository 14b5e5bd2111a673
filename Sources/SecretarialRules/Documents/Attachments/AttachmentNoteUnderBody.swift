import OfficialDocuments

/// The attachment note stands under the body, above the signature.
///
/// 国标：GB/T 9704—2012 7.3.4。
struct AttachmentNoteUnderBody: DocumentRule {
  let code: RuleCode = "GW549"
  let title = "附件说明排在正文之后、署名之前"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "附件说明在正文下空一行编排，署名、成文日期和印章都在它下面，盖了章就连附件一起认定。网页上放在日期后面的下载链接不算附件说明。"
  let example: RuleExample? = RuleExample(
    wrong: "青石县人民政府 / 2026年5月8日 / 附件：名单", right: "附件：名单 / 青石县人民政府 / 2026年5月8日")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.dateUnderBody != nil, document.first(.attachment) == nil,
      let date = document.elements.lastIndex(where: { $0.kind == .documentDate }),
      let element = document.elements.first(where: { $0.kind == .attachmentNote }),
      let note = document.elements.firstIndex(where: { $0.kind == .attachmentNote }), note > date,
      // What follows the date with a text of its own is another document.
      !document.elements[date..<note].contains(where: { $0.kind == .paragraph }),
      !Self.fileEndings.contains(where: { element.text.contains($0) })
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: element.range,
        message: "附件说明应当在正文下面、署名上面，这里排在成文日期后面")
    ]
  }

  private static let fileEndings = [
    ".doc", ".pdf", ".xls", ".wps", ".et", ".ofd", ".zip", ".rar", ".jpg", ".ppt", "下载", "点击",
  ]
}
