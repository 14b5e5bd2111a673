/// How a number in a label is written.
///
/// Raw values are those of ISO/IEC 29500-1 17.18.59; the others are written in Arabic digits.
enum NumberFormat: String, CaseIterable {
  case decimal
  case decimalZero
  case decimalFullWidth
  case decimalFullWidth2
  case decimalEnclosedCircle
  case decimalEnclosedCircleChinese
  case decimalEnclosedParen
  case decimalEnclosedFullstop
  case upperLetter
  case lowerLetter
  case upperRoman
  case lowerRoman
  case chineseCounting
  case chineseCountingThousand
  case chineseLegalSimplified
  case ideographDigital
  case japaneseCounting
  case japaneseDigitalTenThousand
  case taiwaneseCounting
  case taiwaneseCountingThousand
  case taiwaneseDigital
  case ideographTraditional
  case ideographZodiac
  case ideographEnclosedCircle
  case none
  case bullet

  /// A number in this format; what the format has no sign for is written in Arabic digits.
  func written(_ number: Int) -> String {
    switch self {
    case .decimal: return "\(number)"
    case .decimalZero: return (0...9).contains(number) ? "0\(number)" : "\(number)"
    case .decimalFullWidth, .decimalFullWidth2:
      return String(
        String.UnicodeScalarView(
          "\(number)".unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    case .decimalEnclosedCircle, .decimalEnclosedCircleChinese:
      return Self.sign(number, from: 0x2460, count: 20) ?? Self.sign(
        number - 20, from: 0x3251, count: 15)
        ?? Self.sign(number - 35, from: 0x32B1, count: 15) ?? "\(number)"
    case .decimalEnclosedParen: return Self.sign(number, from: 0x2474, count: 20) ?? "(\(number))"
    case .decimalEnclosedFullstop:
      return Self.sign(number, from: 0x2488, count: 20) ?? "\(number)."
    case .ideographEnclosedCircle:
      return Self.sign(number, from: 0x3280, count: 10) ?? "\(number)"
    case .upperLetter: return Self.letters(number).uppercased()
    case .lowerLetter: return Self.letters(number)
    case .upperRoman: return Self.roman(number)
    case .lowerRoman: return Self.roman(number).lowercased()
    case .chineseCounting, .chineseCountingThousand, .japaneseCounting, .taiwaneseCounting,
      .taiwaneseCountingThousand:
      return ChineseNumeral.counting(number) ?? "\(number)"
    case .chineseLegalSimplified: return ChineseNumeral.formal(number) ?? "\(number)"
    case .ideographDigital, .japaneseDigitalTenThousand, .taiwaneseDigital:
      return ChineseNumeral.digits(number) ?? "\(number)"
    case .ideographTraditional: return Self.sign(number, of: "甲乙丙丁戊己庚辛壬癸")
    case .ideographZodiac: return Self.sign(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case .none, .bullet: return ""
    }
  }

  private static func sign(_ number: Int, from first: UInt32, count: Int) -> String? {
    guard (1...count).contains(number) else { return nil }
    return Unicode.Scalar(first + UInt32(number - 1)).map { String($0) }
  }

  private static func sign(_ number: Int, of signs: String) -> String {
    let signs = Array(signs)
    return (1...signs.count).contains(number) ? String(signs[number - 1]) : "\(number)"
  }

  /// a to z, then aa to zz, as Word counts; longer ones than three letters are nobody's labels.
  private static func letters(_ number: Int) -> String {
    guard (1...78).contains(number) else { return "\(number)" }
    let letter = Array("abcdefghijklmnopqrstuvwxyz")[(number - 1) % 26]
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
