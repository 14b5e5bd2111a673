/// Keeps texts from being calculated or changed by a program for tables that opens a CSV file.
///
/// A line of a text that such a program may take for a formula is written after an apostrophe, the
/// mark by which these programs themselves say "this is text"; some split a cell at its line ends,
/// so every line is looked at. So is a text of digits that they would change as a number: one with
/// leading zeros, or with more than the 15 digits that they keep. A line that looks as if it were
/// guarded already gets another apostrophe, and the reader takes one off either.
package enum FormulaGuard {
  /// A text as it is written.
  package static func guarded(_ text: String) -> String {
    guard needsLook(text) else { return text }
    if isChangedAsNumber(text[...]) { return "'" + text }
    return text.mappingLines { isDangerous($0) ? .guarded : .kept }
  }

  /// A text as it was before it was written.
  package static func unguarded(_ text: String) -> String {
    guard text.utf8.contains(apostrophe) else { return text }
    if text.utf8.first == apostrophe, isChangedAsNumber(text.dropFirst()) {
      return String(text.dropFirst())
    }
    return text.mappingLines { $0.first == "'" && isDangerous($0.dropFirst()) ? .unguarded : .kept }
  }

  private static let apostrophe = UInt8(ascii: "'")

  /// Whether a text may have to be guarded: most names and sentences need no second look.
  private static func needsLook(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    // Line ends are control characters, or begin with these bytes.
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) { return true }
    // Letters and Chinese characters begin no formula; in E3 stands the wide blank.
    return !(0x41...0x5A).contains(first) && !(0x61...0x7A).contains(first)
      && !(0xE4...0xE9).contains(first)
  }

  /// Whether a line begins, after apostrophes and then what cannot be seen, with a sign of a formula
  /// of any width.
  private static func isDangerous(_ line: Substring.UnicodeScalarView) -> Bool {
    for scalar in line.drop(while: { $0 == "'" }) {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\u{2212}", "\u{FE62}", "\u{FE63}", "\u{FE66}",
        "\u{FE6B}", "\t":
        return true
      default: if !isInvisible(scalar) { return false }
      }
    }
    return false
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Whether a text is, after apostrophes, of digits that a number does not keep.
  private static func isChangedAsNumber(_ text: Substring) -> Bool {
    let digits = text.utf8.drop { $0 == apostrophe }
    guard digits.count > 1, digits.allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 }) else {
      return false
    }
    return digits.count > 15 || digits.first == UInt8(ascii: "0")
  }

  /// Whether a program for tables would calculate a text.
  package static func isFormula(_ text: String) -> Bool {
    text.unicodeScalars.first { !$0.properties.isWhitespace } == "="
  }
}

/// What becomes of the apostrophe before a line.
private enum LineChange {
  case kept, guarded, unguarded
}

extension String {
  /// The text with an apostrophe before some of its lines more or less; line ends, of any kind, stay
  /// as they are.
  ///
  /// CR LF is one character to Swift, so it is scalars that are looked at.
  fileprivate func mappingLines(
    _ change: (Substring.UnicodeScalarView) -> LineChange
  ) -> String {
    var result = String.UnicodeScalarView()
    var rest = self[...].unicodeScalars
    while true {
      let end = rest.firstIndex(where: \.endsLine) ?? rest.endIndex
      let line = rest[..<end]
      switch change(line) {
      case .kept: result.append(contentsOf: line)
      case .guarded:
        result.append("'")
        result.append(contentsOf: line)
      case .unguarded: result.append(contentsOf: line.dropFirst())
      }
      guard end < rest.endIndex else { return String(result) }
      result.append(rest[end])
      rest = rest[rest.index(after: end)...]
    }
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
