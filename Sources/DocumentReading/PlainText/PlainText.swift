/// Plain text in one of the encodings that Chinese programs write.
package enum PlainText {
  /// Decodes a text.
  static func read(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) -> ReadDocument {
    guard bytes.count <= ReadingLimits.textSize else {
      throw .tooLarge(limit: ReadingLimits.textSize)
    }
    let (text, encoding) = try decoded(bytes)
    if let format = markup(of: text) { throw .foreign(format) }
    return ReadDocument(text: text, format: .text(encoding))
  }

  /// Decodes a text of any length.
  package static func decoded(
    _ bytes: [UInt8]
  ) throws(DocumentReadingError.Problem) -> (String, ReadDocument.TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let text = try UTF16Text.decoded(bytes)
      guard !isBinary(Array(text.utf8)) else { throw .binary }
      return (text, .utf16)
    }
    guard !isBinary(bytes) else { throw .binary }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return (text, .utf8) }
    return (try GB18030Text.decoded(bytes), .gb18030)
  }

  /// Whether these bytes are no text: one zero is enough, and so are many control characters.
  ///
  /// No encoding that is decoded here uses the values below 32 for anything else.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    for byte in bytes where byte < 0x20 {
      // Tab, line feed, vertical tab, form feed, carriage return.
      if (0x09...0x0D).contains(byte) { continue }
      if byte == 0 { return true }
      controls += 1
    }
    return controls > 3 && controls > bytes.count / 100
  }

  /// What a text is that is meant for a program, not for people.
  private static func markup(of text: String) -> ForeignFormat? {
    let head = text.utf8.lazy.drop { $0 <= 0x20 }.prefix(2000)
    guard head.first == UInt8(ascii: "<") else { return nil }
    let letters = String(decoding: head, as: UTF8.self).lowercased()
    if letters.hasPrefix("<html") || letters.hasPrefix("<!doctype html") { return .webPage }
    guard letters.hasPrefix("<?xml") else { return nil }
    let marks = ["word.document", "<w:worddocument", "<pkg:package"]
    if marks.contains(where: letters.contains) { return .wordXML }
    if letters.contains("<office:document") { return .openDocument }
    return letters.contains("<html") ? .webPage : nil
  }
}
