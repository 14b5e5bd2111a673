import Quiz

/// The code under a printed sheet, as somebody typed it from the paper.
struct PaperCode: Hashable, CustomStringConvertible {
  /// 16 upper-case hexadecimal digits, four by four.
  let description: String

  /// Reads a code; signs between the digits do not count, nor does the case, and letters that are
  /// no digits are those that look like one.
  ///
  /// - Throws: ``ShellProblem`` where it cannot be one.
  init(_ typed: String) throws {
    let digits = TypedForms.folded(typed).uppercased().compactMap { sign -> Character? in
      switch sign {
      case "O": "0"
      case "I", "L": "1"
      default: Self.isSeparator(sign) ? nil : sign
      }
    }
    guard digits.count == 16, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw ShellProblem(
        "“\(typed.prefix(40))”不是校验码。校验码印在表的末尾，是 16 位数字和字母（0—9、A—F），如 1A2B-3C4D-5E6F-7081。")
    }
    description = stride(from: 0, to: 16, by: 4).map { String(digits[$0..<$0 + 4]) }
      .joined(separator: "-")
  }

  /// Whether a sign can stand in a code as people type it.
  static func isSign(_ sign: Character) -> Bool {
    isSeparator(sign) || sign.isASCII && sign.isHexDigit || "oOiIlL".contains(sign)
  }

  private static func isSeparator(_ sign: Character) -> Bool {
    "-‐‑–—－ ".contains(sign)
  }
}
