internal import Spreadsheets

/// Text in which nothing means anything to Markdown.
package enum MarkdownText {
  /// A text in one line, without what does not show.
  package static func escaped(_ text: String) -> String {
    let text = HarmlessText.withoutControls(text)
    guard text.utf8.contains(where: { $0 == 0x0A || isSign($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        escaped += " "
        continue
      }
      if scalar.isASCII, isSign(UInt8(truncatingIfNeeded: scalar.value)) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Whether a byte is a sign of Markdown.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "~"), UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
