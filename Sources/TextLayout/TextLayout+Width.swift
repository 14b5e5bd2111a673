internal import CTerminal

extension TextLayout {
  /// Whether the process has a UTF-8 character locale; the first use chooses one.
  ///
  /// The C library measures and converts Chinese only in such a locale. Where the environment
  /// names none (`LANG=C`) or one that is not installed, `C.UTF-8` takes its place. Chosen once,
  /// because changing the locale is not safe while other threads use it.
  public static let hasUnicodeLocale: Bool = terminal_use_utf8_locale() != 0

  /// The columns of one scalar: 2 for Chinese, 0 for combining marks and control characters.
  public static func displayWidth(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0...0x9F: return 0
    // The characters of most lines, answered without the C library.
    case 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xFF01...0xFF60:
      return 2
    default:
      guard hasUnicodeLocale else { return 1 }
      return max(0, Int(terminal_scalar_width(scalar.value)))
    }
  }

  /// The columns of one character, as terminals count them: scalar by scalar.
  public static func displayWidth(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
  }

  /// The columns of a text printed on one line.
  public static func displayWidth(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
  }
}
