/// Characters that stand in a font at a place of their own, where the font gives them their shape.
enum WordSymbol {
  /// What a symbol of a font looks like.
  ///
  /// - Parameters:
  ///   - code: Its place in hexadecimal digits: `F0FE`.
  ///   - font: The font's name.
  /// - Returns: A character of the same shape; □ where none is known.
  static func character(_ code: String, font: String) -> String {
    guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { return "" }
    // Fonts of symbols have them from F020 on; programs also name the last two digits alone.
    let isPrivate = (0xF000...0xF0FF).contains(value)
    if let shapes = fonts[font.lowercased()] { return shapes[UInt8(value & 0xFF)] ?? unknown }
    return isPrivate || value < 0x20 ? unknown : String(scalar)
  }

  /// The sign of a list without numbers, with a blank after it; empty where its shape is not known.
  static func bullet(_ text: String) -> String {
    guard let scalar = text.unicodeScalars.first else { return "" }
    guard (0xE000...0xF8FF).contains(scalar.value) else { return text + " " }
    return bullets[UInt8(scalar.value & 0xFF)].map { $0 + " " } ?? ""
  }

  private static let unknown = "□"

  private static let fonts: [String: [UInt8: String]] = [
    "wingdings": [
      0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "□", 0x72: "□", 0x75: "◆", 0xA1: "○", 0xA7: "▪",
      0xA8: "□", 0xAB: "★", 0xB6: "☆", 0xD8: "➢", 0xE0: "→", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
      0xFE: "☑",
    ],
    "wingdings 2": [
      0x2A: "□", 0x30: "□", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒",
      0x81: "●", 0x98: "●", 0xA2: "■", 0xA3: "□",
    ],
    "symbol": [
      0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xA3: "≤", 0xB9: "≠",
      0xA5: "∞", 0xAE: "→", 0x61: "α", 0x62: "β", 0x6D: "μ", 0x70: "π", 0x53: "Σ", 0xE5: "∑",
    ],
  ]

  /// Bullets name no font where they are described; those of the two fonts that have them differ.
  private static let bullets: [UInt8: String] = [
    0x6C: "●", 0x6E: "■", 0x75: "◆", 0xA7: "▪", 0xB7: "•", 0xD8: "➢", 0xFC: "✓",
  ]
}
