/// Text from outside made fit for people to read: no characters that cannot be seen or that turn
/// the direction of writing.
package enum HarmlessText {
  /// The text without control characters; line ends of any kind become line feeds, tabs blanks.
  package static func withoutControls(_ text: String) -> String {
    // Most texts have none, and not a byte that one could begin with.
    guard text.utf8.contains(where: mayBeginControl),
      text.unicodeScalars.contains(where: isControl)
    else { return text }
    var clean = String.UnicodeScalarView()
    var lastWasReturn = false
    for scalar in text.unicodeScalars {
      defer { lastWasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A: if !lastWasReturn { clean.append("\n") }
      case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
      case 0x09: clean.append(" ")
      default: if !isControl(scalar) { clean.append(scalar) }
      }
    }
    return String(clean)
  }

  /// Whether a byte of UTF-8 is a control character, or the first of one that ``isControl(_:)`` is.
  private static func mayBeginControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  /// Whether a character does not show or turns the direction of writing; line feeds aside.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x20...0x7E, 0x3000...0xD7FF: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
      true
    default: false
    }
  }
}
