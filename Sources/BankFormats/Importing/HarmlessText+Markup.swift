import Quiz
import Spreadsheets

/// Of a web page's markup, only what it shows.
extension HarmlessText {
  /// Takes out control characters and, where there is markup, the markup.
  static func cleaned(_ text: String) -> String {
    let mayBeMarkup = text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    return withoutControls(
      mayBeMarkup && MarkupText.looksLikeMarkup(text) ? MarkupText.shown(text) : text)
  }

  /// The lines of a clean text that are not empty, without white space at their ends.
  static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0A).map { TypedForms.trimmed(String($0) ?? "") }
      .filter { !$0.isEmpty }
  }
}
