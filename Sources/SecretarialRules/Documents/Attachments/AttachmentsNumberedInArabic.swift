import OfficialDocuments

/// Several attachments are numbered 1. 2. 3. after one label.
///
/// 国标：GB/T 9704—2012 7.3.4。
struct AttachmentsNumberedInArabic: DocumentRule {
  let code: RuleCode = "GW546"
  let title = "多个附件用阿拉伯数字编顺序号，写“1.”“2.”"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.4"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "只写一次“附件：”，后面每个名称前编“1.”“2.”，上下对齐。不用“一、”“二、”，也不每行都写“附件1：”“附件2：”。"
  let example: RuleExample? = RuleExample(
    wrong: "附件：一、名单　二、日程", right: "附件：1. 名单　2. 日程")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.all(.attachmentNote).flatMap { element -> [Finding] in
      guard let note = AttachmentNote(element, in: document.text), note.entries.count > 1 else {
        return []
      }
      return note.entries.compactMap { finding(for: $0, in: document.text) }
    }
  }

  private func finding(for entry: AttachmentNote.Entry, in text: String) -> Finding? {
    switch entry.form {
    case .none, .arabic: return nil
    case .han:
      return Finding(
        rule: code, severity: .error, range: entry.mark,
        message: "附件顺序号用阿拉伯数字，写“\(entry.number ?? 1).”", replacement: "\(entry.number ?? 1).")
    case .otherArabic:
      return Finding(
        rule: code, severity: .hint, range: entry.mark,
        message: "附件顺序号一般写“\(entry.number ?? 1).”", replacement: "\(entry.number ?? 1).")
    case .labelled:
      // Each line with 附件 of its own is how web pages list files.
      guard entry.number != 1 else { return nil }
      return Finding(
        rule: code, severity: .doubtful, range: entry.mark,
        message: "多个附件只写一次“附件：”，下面依次编“1.”“2.”")
    }
  }
}
