/// The many ways in which people type one thing with a Chinese input method.
public enum TypedForms {
  /// Folds full-width letters, digits and signs to ASCII and the wide space to a space; takes out
  /// characters that do not show.
  public static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { result.append(narrow) }
      case 0x3000, 0x00A0: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text without characters that do not show, such as those that come along when it is copied.
  static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isInvisible(scalar) { result.append(scalar) }
    return String(result)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Folds full-width letters and digits to ASCII and leaves all signs as they are, for texts in
  /// which the signs are what is marked.
  static func foldedDigits(_ text: String) -> String {
    String(
      visible(text).map { character in
        character.unicodeScalars.allSatisfy { (0xFF10...0xFF5A).contains($0.value) }
          && (character.isNumber || character.isLetter)
          ? Character(folded(String(character))) : character
      })
  }

  /// The text without white space at its ends, the wide space included.
  public static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// What separates answers in a list: space, comma, 、，；/ and the like.
  static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || ",，、;；/／.。|｜+＋和及与".contains(character)
  }

  /// The text for comparing words: folded, lower case, without spaces, and with one form for each
  /// of the signs that come in a Chinese and an ASCII form.
  static func comparable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in folded(text).lowercased().unicodeScalars
    where !scalar.properties.isWhitespace {
      result.append(plainSign(scalar))
    }
    return String(result)
  }

  private static func plainSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    // Most of what is compared has no other form.
    case "\u{4E00}"..."\u{9FFF}", "\u{0}"..."\u{7E}": scalar
    case "，": ","
    case "。", "．": "."
    case "：": ":"
    case "；": ";"
    case "“", "”", "「", "」", "『", "』", "‘", "’": "\""
    case "〔", "【", "［": "["
    case "〕", "】", "］": "]"
    case "—", "–", "―", "－": "-"
    case "～", "〜": "~"
    default: scalar
    }
  }

  /// `comparable`, without quotes and book title marks round it and without a final full stop;
  /// what is nothing but signs stays as it is.
  static func comparableWord(_ text: String) -> String {
    let whole = comparable(text)
    var word = Substring(whole)
    var length: Int
    repeat {
      length = word.count
      while let last = word.last, ".,;:!?、".contains(last) { word.removeLast() }
      for (open, close) in [("\"", "\""), ("《", "》"), ("(", ")"), ("<", ">")]
      where word.hasPrefix(open) && word.hasSuffix(close) && word.count > 2 {
        word = word.dropFirst().dropLast()
      }
    } while word.count < length
    return word.isEmpty ? whole : String(word)
  }

  /// What a learner says who finds nothing: 无, 没有, none …
  static func isNothing(_ text: String) -> Bool {
    nothing.contains(comparableWord(text))
  }

  private static let nothing: Set<String> = [
    "无", "没有", "没有错误", "没有错", "无错误", "无错", "无误", "没", "没错", "没有违规", "无违规", "不违规", "没违规",
    "none", "wu", "0", "-",
  ]
}
