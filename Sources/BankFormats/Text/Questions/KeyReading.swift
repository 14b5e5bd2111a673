/// Reads keys of choices and of statements.
enum KeyReading {
  /// The ids that letters stand for: `a`, `c` for `AC`, `A、C` and `(A) (C)`.
  ///
  /// - Returns: The ids in the order of the text; empty where there is anything but letters, each
  ///   perhaps with a number after it, and what separates them.
  static func ids(in text: String) -> [String] {
    var ids: [String] = []
    var current = String.UnicodeScalarView()
    func finish() {
      if !current.isEmpty { ids.append(String(current)) }
      current = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let plain = PlainSign.folded(scalar)
      switch plain {
      case "A"..."Z":
        finish()
        current.append(Unicode.Scalar(plain.value + 32) ?? plain)
      case "a"..."z":
        finish()
        current.append(plain)
      case "0"..."9":
        guard !current.isEmpty else { return [] }
        current.append(plain)
      default:
        guard isSeparator(plain) else { return [] }
        finish()
      }
    }
    finish()
    return ids
  }

  /// Whether a statement holds: 对 √ T 正确, or 错 × F 错误; `nil` where neither is said.
  static func truth(of text: String) -> Bool? {
    var word = ""
    for scalar in text.unicodeScalars {
      let plain = PlainSign.folded(scalar)
      // Some fonts ask for the coloured form of a sign.
      if isSeparator(plain) || scalar.value == 0xFE0F { continue }
      word.unicodeScalars.append(plain)
      if word.unicodeScalars.count > 6 { return nil }
    }
    return truths[word.lowercased()]
  }

  /// What may stand between and around keys.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || separators.contains(scalar)
  }

  private static let separators = ScalarSet(",，、;；.。．()[]【】〔〕{}|/和:：\"“”")

  private static let truths: [String: Bool] = [
    "对": true, "正确": true, "√": true, "✓": true, "✔": true, "☑": true, "t": true, "true": true,
    "是": true, "y": true, "yes": true, "v": true, "r": true, "对的": true, "○": true,
    "错": false, "错误": false, "×": false, "✗": false, "✘": false, "✕": false, "☒": false,
    "╳": false, "x": false, "f": false, "false": false, "否": false, "n": false, "no": false,
    "不对": false, "不正确": false, "错的": false, "❌": false, "ㄨ": false, "⨯": false, "w": false,
  ]
}
