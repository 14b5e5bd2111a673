import Quiz

/// Text from outside made fit for people to read: no characters that cannot be seen or that turn
/// the direction of writing, and of a web page's markup only what it shows.
enum HarmlessText {
  /// Takes out control characters and, where there is markup, the markup.
  static func cleaned(_ text: String) -> String {
    let suspicions = suspicions(of: text)
    guard !suspicions.isEmpty else { return text }
    var text = text
    if suspicions.contains(.markup), MarkupText.looksLikeMarkup(text) {
      text = MarkupText.shown(text)
    }
    return withoutControls(text)
  }

  /// Lines that are not empty, without white space at their ends.
  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { TypedForms.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  private struct Suspicions: OptionSet {
    let rawValue: Int
    static let controls = Suspicions(rawValue: 1)
    static let markup = Suspicions(rawValue: 2)
  }

  /// Looks through the bytes once; most texts have nothing that needs a second look.
  private static func suspicions(of text: String) -> Suspicions {
    var found: Suspicions = []
    for byte in text.utf8 {
      switch byte {
      case 0x0A, 0x20...0x25, 0x27...0x3B, 0x3D...0x7E: continue
      case 0x3C, 0x26: found.insert(.markup)
      // Latin-1 and right-to-left controls, general signs, and what begins U+F000 and beyond.
      case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: found.insert(.controls)
      default: continue
      }
    }
    return found
  }

  /// The text without control characters; line ends of any kind become line feeds, tabs blanks.
  static func withoutControls(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var lastWasReturn = false
    for scalar in text.unicodeScalars {
      defer { lastWasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A: if !lastWasReturn { clean.append("\n") }
      case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
      case 0x09: clean.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
        0xFEFF, 0xFFFE, 0xFFFF, 0xAD, 0x200B:
        continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}
