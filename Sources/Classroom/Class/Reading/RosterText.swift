internal import Quiz

/// Texts of a roster, which may come from anywhere, as one line that shows what it says.
enum RosterText {
  /// The text on one line: without characters that do not show, runs of blanks as one.
  static func line(_ text: String) -> String { cleaned(text).text }

  /// Cleans a text.
  ///
  /// - Parameter text: As the file has it.
  /// - Returns: The text on one line, and how many characters were taken out that nobody sees.
  static func cleaned(_ text: String) -> (text: String, hidden: Int) {
    // Most texts need nothing.
    guard text.unicodeScalars.contains(where: { isBlank($0) || isHidden($0) }) else {
      return (text, 0)
    }
    var clean = String.UnicodeScalarView()
    var hidden = 0
    var needsBlank = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        needsBlank = !clean.isEmpty
      } else if isHidden(scalar) {
        hidden += 1
      } else {
        if needsBlank { clean.append(" ") }
        needsBlank = false
        clean.append(scalar)
      }
    }
    return (String(clean), hidden)
  }

  /// A name: without the blanks that people put between two characters to align a column.
  static func name(_ line: String) -> String {
    let parts = line.split(separator: " ")
    guard parts.count > 1, parts.allSatisfy({ $0.count == 1 && isHan($0) }) else { return line }
    return parts.joined()
  }

  /// A number: narrow and without blanks.
  static func number(_ line: String) -> String {
    var text = TypedForms.folded(line).filter { !$0.isWhitespace }
    // People write '001 or ="001" so that programs for tables leave the zeros alone.
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 {
      text = String(text.dropFirst(2).dropLast())
    } else if text.hasPrefix("'"), text.count > 1 {
      text.removeFirst()
    }
    return text
  }

  /// Whether there is anything in a text that can be said: a letter, a Han character, or one of
  /// those that older systems keep for rare names.
  static func canBeSaid(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .privateUse
    }
  }

  /// Whether all of a text is Han characters.
  static func isHan(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(\.properties.isIdeographic)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x4E00...0x9FFF: return false
    // A pattern without dots, which looks like a blank.
    case 0x2800: return true
    default: break
    }
    if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint {
      return true
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return false
    }
  }
}
