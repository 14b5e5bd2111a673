import OfficialDocuments

/// An attachment has the title that the note gives it.
///
/// 国标：GB/T 9704—2012 7.3.7。
struct AttachmentTitleAgreesWithNote: DocumentRule {
  let code: RuleCode = "GW552"
  let title = "附件的标题与附件说明里的名称一致"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.7"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "附件顺序号和附件标题都要与附件说明一致。附件改了名，说明里往往还是旧名称，两处对照着念一遍。"
  let example: RuleExample? = RuleExample(
    wrong: "附件：参会回执……（附件的标题是“报名表”）", right: "附件：参会回执……（附件的标题是“参会回执”）")

  func findings(in document: OfficialDocument) -> [Finding] {
    let notes = document.all(.attachmentNote)
    guard notes.count == 1, let note = AttachmentNote(notes[0], in: document.text) else {
      return []
    }
    let attachments = document.all(.attachment)
    guard attachments.count == note.entries.count else { return [] }
    return zip(attachments, note.entries).enumerated().compactMap { index, pair in
      let (attachment, entry) = pair
      let number = AttachmentHeading(attachment, in: document.text)?.numeral?.value
      guard number == nil || number == (entry.number ?? 1), number == nil || number == index + 1,
        attachment.pieces.count > 1
      else { return nil }
      let name = Self.plain(AttachmentNote.words(of: entry, in: document.text)[...])
      guard !Self.agrees(name, with: attachment, in: document.text) else { return nil }
      return Finding(
        rule: code, severity: .doubtful, range: attachment.pieces[1],
        message: "附件说明里写的是“\(name)”，这里的标题不同，请核对")
    }
  }

  /// The name is among the first lines, which may be broken anywhere, or is a shorter form of them.
  private static func agrees(
    _ name: String, with attachment: OfficialDocument.Element, in text: String
  ) -> Bool {
    var joined = ""
    for piece in attachment.pieces.dropFirst().prefix(5) {
      let line = plain(text[piece].prefix(80))
      joined += line
      if joined.contains(name) || (line.count >= 4 && name.contains(line)) { return true }
    }
    return name.count < 2
  }

  /// Without blanks, marks and brackets, in which copies differ.
  private static func plain(_ words: Substring) -> String {
    words.filter { !$0.isWhitespace && !"《》“”（）()〔〕。；;，,、".contains($0) }
  }
}
