import OfficialDocuments

extension OfficialDocument {
  /// The date under the body; one in brackets under the title is another.
  var dateUnderBody: Element? { afterBody.first { $0.kind == .documentDate } }

  /// The first page's head was copied too.
  var showsHead: Bool { head.contains { $0.kind == .issuerLogo || $0.kind == .documentNumber } }

  /// The end of the body was copied too.
  var showsEnd: Bool { afterBody.contains { $0.kind == .documentDate || $0.kind == .signature } }

  /// It is issued by the centre, which is neither a local body nor a department.
  var isOfTheCentre: Bool {
    [first(.title), first(.issuerLogo), first(.signature)].contains { element in
      guard let words = element?.words else { return false }
      return ["中共中央", "国务院", "全国人民代表大会"].contains { words.contains($0) }
    }
  }
}

extension OfficialDocument.Element {
  /// The text without blanks.
  var words: String { text.filter { !$0.isWhitespace } }
}
