import OfficialDocuments

/// A note under the date is in brackets.
///
/// 国标：GB/T 9704—2012 7.3.6。
struct NoteInBrackets: DocumentRule {
  let code: RuleCode = "GW562"
  let title = "附注加圆括号，排在成文日期下一行"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.6"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "附注写印发传达的范围、联系人等，居左空二字，加圆括号，在成文日期下一行。没有括号，看上去像正文的一段。"
  let example: RuleExample? = RuleExample(wrong: "此件公开发布", right: "（此件公开发布）")

  func findings(in document: OfficialDocument) -> [Finding] {
    let after = document.afterBody
    guard let date = after.firstIndex(where: { $0.kind == .documentDate }),
      date + 1 < after.endIndex
    else { return [] }
    let next = after[date + 1]
    guard next.kind == .paragraph, next.words.count <= 80,
      ["联系人：", "联系人:", "此件", "联系电话"].contains(where: { next.words.hasPrefix($0) })
    else { return [] }
    let bare =
      next.text.last.map { "。.".contains($0) } ?? false ? next.text.dropLast() : next.text[...]
    return [
      Finding(
        rule: code, severity: .doubtful, range: next.range, message: "附注要加圆括号",
        replacement: "（\(bare)）")
    ]
  }
}
