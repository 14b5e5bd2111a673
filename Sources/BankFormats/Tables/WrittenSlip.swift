import Quiz

/// What a key says of one slip: `第1行：布署→部署`, `布署=部署`, `将“布署”改为“部署”`.
struct WrittenSlip {
  /// The line, from 1, where the key names it.
  var line: Int?
  /// The wrong text.
  var wrong: String
  /// What it may become; the empty string deletes it.
  var right: [String]

  /// What a key says for a text that is to go.
  static let deletion = "（删去）"
  /// What a key says where nothing is wrong.
  static let none = "无"

  /// Whether a key says that nothing is wrong.
  static func isNone(_ text: String) -> Bool {
    let plain = TypedForms.trimmed(text).trimmedSuffix("。")
    return ["无", "没有错误", "无错误", "没有错", "无错", "没有错字", "无错字", "没有错别字", "无错别字"].contains(plain)
  }

  /// Divides a line of a key into slips: `布署→部署；即将→既将`.
  static func entries(_ line: String) -> [String] {
    for signs in ["；;", "，,", "、", " 　"] {
      let parts = line.split(whereSeparator: signs.contains).map { TypedForms.trimmed(String($0)) }
        .filter { !$0.isEmpty }
      if parts.count >= 2, parts.allSatisfy({ side(of: $0[...]) != nil }) { return parts }
    }
    return [line]
  }

  /// Reads a slip; `nil` where the entry names no two words.
  ///
  /// - Parameters:
  ///   - entry: What stands in the key.
  ///   - passage: What it is about, for telling signs between two words from signs within them.
  init?(_ entry: String, in passage: [String]) {
    var rest = entry[...]
    line = Self.lineNumber(&rest)
    let isThere = { (text: String) in !text.isEmpty && passage.contains { $0.contains(text) } }
    let sides: (left: Substring, right: Substring)
    if let found = Self.side(of: rest) {
      sides = found
    } else if let found = Self.bracketed(rest) ?? Self.weakSide(of: rest),
      isThere(Self.bare(found.left, unless: isThere))
    {
      sides = found
    } else {
      return nil
    }
    wrong = Self.bare(sides.left, unless: isThere)
    let right = TypedForms.trimmed(String(sides.right))
    guard !wrong.isEmpty else { return nil }
    if [Self.deletion, "(删去)", "删去", "（删除）", "(删除)", "删除"].contains(right) {
      self.right = [""]
    } else {
      let wasQuoted = TypedForms.trimmed(String(sides.left)) != wrong
      self.right = right.split(separator: "/").map { way in
        let way = TypedForms.trimmed(String(way))
        return wasQuoted ? Self.bare(way[...]) { _ in false } : way
      }
    }
  }

  /// Takes `第1行：` or `1.` off.
  private static func lineNumber(_ rest: inout Substring) -> Int? {
    if rest.hasPrefix("第"), let end = rest.firstIndex(where: { "行段".contains($0) }),
      let number = number(rest[..<end].dropFirst())
    {
      rest = rest[rest.index(after: end)...]
      if let sign = rest.first, "：:，,".contains(sign) { rest.removeFirst() }
      return number
    }
    let unnumbered = rest.drop { $0.isASCII && $0.isNumber }
    if unnumbered.count < rest.count, let sign = unnumbered.first, ".．、)）".contains(sign) {
      rest = unnumbered.dropFirst()
    } else if let first = rest.unicodeScalars.first, (0x2460...0x2473).contains(first.value) {
      rest.removeFirst()
    }
    return nil
  }

  private static func number(_ text: Substring) -> Int? {
    if let place = Array("一二三四五六七八九十").firstIndex(where: { text == String($0) }) {
      return place + 1
    }
    return Int(TypedForms.trimmed(TypedForms.folded(String(text))))
  }

  /// What stands before and behind an arrow or a word that can only mean a correction.
  private static func side(of text: Substring) -> (left: Substring, right: Substring)? {
    let arrows = [
      "→", "⇒", "➔", "➝", "->", "=>", "－＞", "＝＞", "-＞", "应改为", "应该为", "改为", "改成", "应为", "应是", "应作",
    ]
    for arrow in arrows {
      guard let range = text.firstRange(of: arrow), range.lowerBound > text.startIndex else {
        continue
      }
      return (text[..<range.lowerBound], text[range.upperBound...])
    }
    return nil
  }

  /// What stands before and behind a sign that may as well belong to a text.
  private static func weakSide(of text: Substring) -> (left: Substring, right: Substring)? {
    for sign in ["=", "＝", "——", "--", "—", "－", "-", "：", ":", "/"] {
      guard let range = text.firstRange(of: sign), range.lowerBound > text.startIndex,
        range.upperBound < text.endIndex
      else { continue }
      return (text[..<range.lowerBound], text[range.upperBound...])
    }
    return nil
  }

  /// `布署（部署）`.
  private static func bracketed(_ text: Substring) -> (left: Substring, right: Substring)? {
    guard let last = text.last, "）)".contains(last),
      let open = text.firstIndex(where: { "（(".contains($0) }), open > text.startIndex
    else { return nil }
    let inner = text[text.index(after: open)...].dropLast()
    guard !inner.isEmpty else { return nil }
    return ["删去", "删除"].contains(inner) ? (text[..<open], deletion[...]) : (text[..<open], inner)
  }

  /// A text without `将` and without its quotation marks, unless it is there with them.
  private static func bare(_ text: Substring, unless isThere: (String) -> Bool) -> String {
    let whole = TypedForms.trimmed(String(text))
    if isThere(whole) { return whole }
    var rest = whole[...]
    if let first = rest.first, "将把".contains(first), let next = rest.dropFirst().first,
      "“\"「‘".contains(next)
    {
      rest.removeFirst()
    }
    for (open, close) in [("“", "”"), ("\"", "\""), ("「", "」"), ("‘", "’"), ("”", "“")]
    where rest.hasPrefix(open) && rest.hasSuffix(close) && rest.count > 2 {
      return String(rest.dropFirst().dropLast())
    }
    return String(rest)
  }
}
