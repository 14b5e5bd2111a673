extension DocumentDate {
  /// The places of the parts in a date as somebody wrote it; `nil` where a part is missing.
  public struct Parts: Hashable, Sendable {
    /// The digits of the year.
    public let year: Range<String.Index>?
    /// What follows the year: 年, or a dot, a stroke.
    public let yearMark: Range<String.Index>?
    /// The digits of the month.
    public let month: Range<String.Index>?
    /// What follows the month.
    public let monthMark: Range<String.Index>?
    /// The digits of the day.
    public let day: Range<String.Index>?
    /// The 日 after the day.
    public let dayMark: Range<String.Index>?
    /// What is left after all this.
    public let rest: Range<String.Index>?

    /// Finds the parts.
    public init(_ text: String) {
      var scanner = PartScanner(text[...])
      let first = scanner.take(LooseNumeral.isDigit)
      let firstMark = scanner.take(Parts.isMark)
      // 3月11日 has no year.
      if let first, firstMark.map({ text[$0] == "月" }) ?? false {
        year = nil
        yearMark = nil
        month = first
        monthMark = firstMark
      } else {
        year = first
        yearMark = firstMark
        month = scanner.take(LooseNumeral.isDigit)
        monthMark = scanner.take(Parts.isMark)
      }
      day = scanner.take(LooseNumeral.isDigit)
      dayMark = scanner.take { $0 == "日" || $0 == "号" }
      rest = scanner.remainder
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "年", "月", ".", "．", "。", "-", "－", "—", "–", "/", "／", "、", "，", ",": true
      default: false
      }
    }
  }
}
