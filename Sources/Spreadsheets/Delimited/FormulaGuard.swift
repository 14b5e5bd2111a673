/// Keeps texts from being calculated by a program for tables that opens a CSV file.
///
/// A text that such a program may take for a formula is written after an apostrophe, and so is one
/// that looks as if it were guarded already; the reader takes one apostrophe off either.
package enum FormulaGuard {
  /// A text as it is written.
  package static func guarded(_ text: String) -> String {
    isDangerous(text[...]) ? "'" + text : text
  }

  /// A text as it was before it was written.
  package static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), isDangerous(text.dropFirst()) else { return text }
    return String(text.dropFirst())
  }

  /// Whether a text begins, after apostrophes and blanks, with a sign of a formula of any width.
  private static func isDangerous(_ text: Substring) -> Bool {
    for scalar in text.unicodeScalars.drop(while: { $0 == "'" }) {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\u{FE62}", "\u{FE63}", "\u{FE66}", "\u{FE6B}",
        "\t", "\r":
        return true
      default: if !scalar.properties.isWhitespace { return false }
      }
    }
    return false
  }

  /// Whether a program for tables would calculate a text.
  package static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace } == "="
  }
}
