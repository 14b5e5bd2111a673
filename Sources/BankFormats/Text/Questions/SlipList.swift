/// Reads what an author says is wrong in a passage, in any of the forms that people use:
/// `布署→部署`, `布署=部署 截止=截至`, `“布署”改为“部署”`, `无`.
struct SlipList {
  /// Each slip as ``CorrectionLines`` reads it; none where the author says that nothing is wrong.
  private(set) var slips: [String]

  /// Reads a text with its backslashes; `nil` where it says something else.
  init?(_ text: String) {
    var whole = text.withoutOuterBlanks
    while let last = whole.last, "。.；;".contains(last) { whole.removeLast() }
    if Self.nothing.contains(whole) {
      slips = []
      return
    }
    let signs =
      Protection.pieces(of: whole, at: Protection.equalSigns).count > 1
      ? ["=", "＝"] : Self.signs
    for separators in ["；;\n", "；;\n，,、。", "；;\n，,、。 　\t"] {
      let pieces = Protection.pieces(of: whole, at: separators).map(\.withoutOuterBlanks)
        .filter { !$0.isEmpty }
      let slips = pieces.compactMap { Self.slip($0, signs) }
      if slips.count == pieces.count, !slips.isEmpty {
        self.slips = slips
        return
      }
    }
    // One slip may become several things, with signs of lists between them.
    guard let slip = Self.slip(whole, signs) else { return nil }
    slips = [slip]
  }

  /// The slips as entries of one line of a file.
  func entries(line: Int) -> [TextEntry] {
    slips.map { TextEntry(mark: .label(.slip), line: line, lines: [$0]) }
  }

  private static let nothing: Set<String> = [
    "无", "没有", "没有错误", "无错误", "没有错", "没错", "无误", "正确", "无错", "没有错字", "没有错别字", "无错别字", "无错字",
    "没有问题", "全部正确",
  ]

  private static let signs = [
    "→", "->", "=>", "⇒", "➜", "—>", "应改为", "应改成", "改为", "改成", "应为", "应作", "应是", "换成",
  ]

  /// `wrong=right` for a text that has one sign.
  private static func slip(_ text: String, _ signs: [String]) -> String? {
    for sign in signs {
      let sides = text.ranges(of: sign).filter { range in
        // A sign behind a backslash is part of the text.
        range.lowerBound == text.startIndex || text[text.index(before: range.lowerBound)] != "\\"
      }
      guard let first = sides.first else { continue }
      guard sides.count == 1 else { return nil }
      let wrong = Quotes.without(text[..<first.lowerBound].withoutOuterBlanks)
      let right = Quotes.without(text[first.upperBound...].withoutOuterBlanks)
      return wrong.isEmpty || (right.isEmpty && !signs.contains("=")) ? nil : "\(wrong)=\(right)"
    }
    return nil
  }
}

/// Quotation marks around a whole text.
enum Quotes {
  /// The text without them.
  static func without(_ text: String) -> String {
    for (open, close) in [("“", "”"), ("「", "」"), ("\"", "\""), ("‘", "’")]
    where text.hasPrefix(open) && text.hasSuffix(close) && text.count >= 2 {
      let inner = text.dropFirst().dropLast()
      if !inner.contains(open), !inner.contains(close) { return String(inner) }
    }
    return text
  }
}
