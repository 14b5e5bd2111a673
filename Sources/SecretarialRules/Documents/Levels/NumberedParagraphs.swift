import OfficialDocuments

/// The paragraphs of one text in a document: the body, what follows the date, or an attachment.
struct NumberedParagraphs {
  /// The paragraphs in order, as parts of the document's text.
  let paragraphs: [Substring]
  /// It is the body, rather than an attachment with its tables and forms.
  let isBody: Bool

  /// The texts of a document, each numbered for itself.
  static func texts(of document: OfficialDocument) -> [NumberedParagraphs] {
    var texts: [NumberedParagraphs] = []
    var current: [Substring] = []
    var isBody = true
    func close() {
      if !current.isEmpty { texts.append(Self(paragraphs: current, isBody: isBody)) }
      current = []
    }
    for element in document.elements {
      switch element.kind {
      case .paragraph, .closing, .attendance, .note:
        current += element.pieces.map { document.text[$0] }
      case .attachment:
        close()
        isBody = false
        texts.append(
          Self(paragraphs: element.pieces.dropFirst().map { document.text[$0] }, isBody: false))
      case .documentDate, .signature, .imprint, .copyRecipients:
        close()
        // A date above the body ends nothing.
        isBody = texts.isEmpty
      case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .documentNumber, .signer, .title,
        .titleNote, .mainRecipients, .attachmentNote:
        continue
      }
    }
    close()
    return texts
  }

  /// Whether the words stand anywhere from one paragraph up to before another.
  func hold(_ words: [String], from start: Int, upTo end: Int) -> Bool {
    paragraphs[start..<end].contains { paragraph in
      words.contains { paragraph.contains($0) }
    }
  }
}
