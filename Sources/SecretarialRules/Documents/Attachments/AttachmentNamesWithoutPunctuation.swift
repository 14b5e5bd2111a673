import OfficialDocuments

/// No punctuation stands after the name of an attachment.
///
/// 国标：GB/T 9704—2012 7.3.4。
struct AttachmentNamesWithoutPunctuation: DocumentRule {
  let code: RuleCode = "GW548"
  let title = "附件名称后面不加标点"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.4"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "附件名称逐个列出，像目录一样，名称后面不加分号、句号。名称里原有的括号、书名号不算。"
  let example: RuleExample? = RuleExample(
    wrong: "附件：1. 名单；　2. 日程。", right: "附件：1. 名单　2. 日程")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.all(.attachmentNote).flatMap { element -> [Finding] in
      guard let note = AttachmentNote(element, in: document.text) else { return [] }
      return note.entries.compactMap { finding(for: $0, in: document.text) }
    }
  }

  private func finding(for entry: AttachmentNote.Entry, in text: String) -> Finding? {
    guard let last = entry.name.last, let mark = text[last].last, "。；;，,、".contains(mark) else {
      return nil
    }
    // A full stop inside the name shows a sentence, such as where to fetch the file.
    let place = text.index(before: last.upperBound)..<last.upperBound
    let isSentence = entry.name.contains { piece in
      text[piece].dropLast().contains { "。；;，,".contains($0) }
    }
    guard !isSentence else { return nil }
    return Finding(
      rule: code, severity: .error, range: place, message: "附件名称后面不加“\(mark)”", replacement: "")
  }
}
