extension DocumentNumber {
  /// The places of the parts in a number as somebody wrote it; `nil` where a part is missing.
  public struct Parts: Hashable, Sendable {
    /// The code of the body.
    public let agencyCode: Range<String.Index>?
    /// Whatever opens the year.
    public let opening: Range<String.Index>?
    /// The digits of the year.
    public let year: Range<String.Index>?
    /// Whatever closes the year, 年 included.
    public let closing: Range<String.Index>?
    /// The 第 before the serial number.
    public let ordinal: Range<String.Index>?
    /// The digits of the serial number.
    public let serial: Range<String.Index>?
    /// The 号 after the serial number.
    public let mark: Range<String.Index>?
    /// What is left after all this.
    public let rest: Range<String.Index>?

    /// Finds the parts.
    public init(_ text: String) {
      var scanner = PartScanner(text[...])
      // The code may hold a digit of its own (三政发), so Han digits end it only after a bracket.
      agencyCode = scanner.take { !$0.isDecimalDigit && !brackets.contains($0) && $0 != "第" }
      opening = scanner.take { openings.contains($0) }
      // Without brackets the year is told from the serial number by its length.
      let isBracketed = opening != nil
      let digits = scanner.peek { $0.isDigitOfNumber }
      let looksLikeYear = digits.map { text[$0].count == 4 } ?? false
      year = isBracketed || looksLikeYear ? scanner.take { $0.isDigitOfNumber } : nil
      closing = year == nil ? nil : scanner.take { closings.contains($0) || $0 == "年" }
      ordinal = scanner.take { $0 == "第" }
      serial = scanner.take { $0.isDigitOfNumber }
      mark = scanner.take { $0 == "号" }
      rest = scanner.remainder
    }

    /// Whether it counts issues rather than documents: 第3期, （第12次）, 总第8期.
    public func isIssue(in text: String) -> Bool {
      var words = text.filter { !$0.isWhitespace }[...]
      while let last = words.last, "）)".contains(last) { words.removeLast() }
      return words.contains("第") && (words.last == "期" || words.last == "次")
    }
  }

  private static let openings: Set<Unicode.Scalar> = [
    "〔", "[", "［", "【", "(", "（", "〈", "<", "{", "「", "﹝",
  ]
  private static let closings: Set<Unicode.Scalar> = [
    "〕", "]", "］", "】", ")", "）", "〉", ">", "}", "」", "﹞",
  ]
  private static let brackets = openings.union(closings)
}

extension Unicode.Scalar {
  fileprivate var isDigitOfNumber: Bool { LooseNumeral.isDigit(self) }

  /// 0–9 or ０–９.
  fileprivate var isDecimalDigit: Bool {
    ("0"..."9").contains(self) || ("０"..."９").contains(self)
  }
}
