extension SecrecyMark {
  /// The places of the parts in a mark as somebody wrote it; `nil` where a part is missing.
  public struct Parts: Hashable, Sendable {
    /// The level that was read.
    public let level: SecrecyLevel?
    /// Where it stands.
    public let levelRange: Range<String.Index>?
    /// What separates level and term.
    public let star: Range<String.Index>?
    /// The digits of the term.
    public let digits: Range<String.Index>?
    /// The unit of the term as written.
    public let unit: Range<String.Index>?
    /// The term, where digits and unit can be read.
    public let term: SecrecyTerm?
    /// What is left: a date, a condition, 长期.
    public let rest: Range<String.Index>?

    /// Finds the parts.
    public init(_ text: String) { self.init(text[...]) }

    /// Finds the parts in a line of a longer text, whose indices they keep.
    public init(_ text: Substring) {
      var scanner = PartScanner(text)
      let word = scanner.take { ["绝", "机", "秘", "密"].contains($0) }
      // Levels are sometimes set wide: 绝 密.
      let second = word.map { text[$0].count == 1 } ?? false ? scanner.take { $0 == "密" } : nil
      let written = [word, second].compactMap { $0.map { text[$0] } }.joined()
      level = SecrecyLevel(rawValue: written)
      levelRange = word.map { $0.lowerBound..<(second ?? $0).upperBound }
      star = scanner.take { Parts.separators.contains($0) }
      digits = scanner.take(LooseNumeral.isDigit)
      unit = digits == nil ? nil : scanner.take { ["年", "个", "月", "天", "日"].contains($0) }
      rest = scanner.remainder
      let value = digits.flatMap { LooseNumeral(text[$0])?.value }
      let termUnit = unit.flatMap { Parts.unit(named: text[$0]) }
      term =
        if let value, let termUnit, rest == nil { SecrecyTerm(value, termUnit) } else { nil }
    }

    private static func unit(named word: Substring) -> SecrecyTerm.Unit? {
      switch word {
      case "年": .years
      case "个月", "月": .months
      case "天", "日": .days
      default: nil
      }
    }

    private static let separators: Set<Unicode.Scalar> = [
      "★", "☆", "*", "＊", "⭐", "✩", "✭", "·", "-", "—", "、", "，", ",", "：", ":", "✱", "※",
    ]
  }
}
