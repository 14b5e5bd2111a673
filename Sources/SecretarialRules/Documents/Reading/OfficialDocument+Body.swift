import OfficialDocuments

extension OfficialDocument {
  /// The elements from the first paragraph up to what follows the body.
  var body: ArraySlice<Element> {
    guard let start = elements.firstIndex(where: { $0.kind.isBody }) else { return [] }
    let end = elements[start...].firstIndex { !$0.kind.isBody && $0.kind != .note }
    return elements[start..<(end ?? elements.endIndex)]
  }

  /// The elements after the body.
  var afterBody: ArraySlice<Element> { elements[body.endIndex...] }

  /// The date under the body; one in brackets under the title is another.
  var dateUnderBody: Element? { afterBody.first { $0.kind == .documentDate } }

  /// The elements above the body.
  var head: ArraySlice<Element> { elements[..<body.startIndex] }

  /// The first page's head was copied too.
  var showsHead: Bool { head.contains { $0.kind == .issuerLogo || $0.kind == .documentNumber } }

  /// The end of the body was copied too.
  var showsEnd: Bool { afterBody.contains { $0.kind == .documentDate || $0.kind == .signature } }

  /// It is issued by the centre, which is neither a local body nor a department.
  var isOfTheCentre: Bool {
    elements.contains { element in
      (element.kind == .title || element.kind == .issuerLogo || element.kind == .signature)
        && ["中共中央", "国务院", "全国人民代表大会"].contains { element.words.contains($0) }
    }
  }
}

extension OfficialDocument.Element {
  /// The text without blanks.
  var words: String { text.filter { !$0.isWhitespace } }
}

extension OfficialDocument.Element.Kind {
  /// It is a part of the text that the document is about.
  fileprivate var isBody: Bool {
    switch self {
    case .paragraph, .closing, .attendance: true
    case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .documentNumber, .signer, .title,
      .titleNote, .mainRecipients, .attachmentNote, .signature, .documentDate, .note, .attachment,
      .copyRecipients, .imprint:
      false
    }
  }
}
