/// The ways in which a GIFT file says that a text is written: `[html]`.
enum GIFTMarkup: String {
  case html, plain, markdown
  /// Text in which HTML counts and so do line ends.
  case automatic = "moodle"
}

extension GIFTText {
  /// The markup that a text names at its beginning, and the text behind that.
  func withMarkup(default markup: GIFTMarkup) -> (text: GIFTText, markup: GIFTMarkup) {
    let start = trimmed
    guard start.bytes.first == UInt8(ascii: "["),
      let end = start.bytes.prefix(12).firstIndex(of: UInt8(ascii: "]")),
      let named = GIFTMarkup(
        rawValue: String(decoding: start.bytes[(start.bytes.startIndex + 1)..<end], as: UTF8.self))
    else { return (self, markup) }
    return (start[(end + 1)...], named)
  }
}
