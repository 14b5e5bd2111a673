import Quiz

/// Gaps in a stem and their answers as people write them.
enum GapText {
  /// How gaps are written in banks.
  static let gap = "（　　）"

  /// Writes the gaps of a stem as banks do: `____`, `(  )`, `【 】` become `（　　）`.
  static func normalized(_ lines: [String]) -> [String] { lines.map(normalized) }

  private static func normalized(_ line: String) -> String {
    guard
      line.unicodeScalars.contains(where: { "_＿(（【[".unicodeScalars.contains($0) })
    else { return line }
    let scalars = Array(line.unicodeScalars)
    var text = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let end = gapEnd(at: index, in: scalars) {
        text.append(contentsOf: gap.unicodeScalars)
        index = end
      } else {
        text.append(scalars[index])
        index += 1
      }
    }
    return String(text)
  }

  /// How many gaps there are in a stem that ``normalized(_:)`` has seen.
  static func count(in lines: [String]) -> Int {
    lines.reduce(0) { $0 + $1.ranges(of: gap).count }
  }

  private static func gapEnd(at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    let isLine = { (scalar: Unicode.Scalar) in scalar == "_" || scalar == "＿" }
    if isLine(scalars[start]) {
      var end = start
      while end < scalars.count, isLine(scalars[end]) { end += 1 }
      return end - start >= 2 || scalars[start] == "＿" ? end : nil
    }
    let closing: Unicode.Scalar
    switch scalars[start] {
    case "(", "（": closing = scalars[start] == "(" ? ")" : "）"
    case "【": closing = "】"
    case "[": closing = "]"
    default: return nil
    }
    var end = start + 1
    // ( 1 ) is a number, not a gap; (___) is a gap.
    while end < scalars.count, end - start < 60,
      scalars[end].properties.isWhitespace || isLine(scalars[end])
    {
      end += 1
    }
    guard end < scalars.count, end > start + 1 || closing == "）" || closing == "】" else {
      return nil
    }
    guard scalars[end] == closing else { return nil }
    return end + 1
  }

  /// Answers and what is doubtful about how they were divided.
  struct Answers {
    var gaps: [AuthoredBody.Gap] = []
    var doubt: String?
  }

  /// Divides a cell into the answers to the gaps.
  ///
  /// - Parameters:
  ///   - text: `截止；截至`, `部署|布置`, a line each.
  ///   - count: How many gaps the stem has; 0 where nobody knows.
  ///   - isOwn: Whether the table was written here, so that `/` divides ways to write one answer.
  /// - Returns: The answers, and what is doubtful.
  static func answers(_ text: String, count: Int, isOwn: Bool) -> Answers {
    let whole = TypedForms.trimmed(text)
    guard !whole.isEmpty else { return Answers() }
    var answers = Answers()
    var parts = [whole]
    if isOwn {
      parts = whole.split(separator: "；", omittingEmptySubsequences: false).map(String.init)
    }
    if isOwn ? count > 1 && parts.count != count : count != 1 {
      // The first sign that gives as many parts as there are gaps is the right one.
      let divisions = ["\n", "；;", "|｜", "，,", "、", " 　"].map { signs in
        whole.split(whereSeparator: signs.contains).map(String.init)
      }
      if let fitting = divisions.first(where: { count > 1 && $0.count == count }) {
        parts = fitting
      } else if !isOwn, let first = divisions.prefix(3).first(where: { $0.count > 1 }) {
        parts = first
      }
    }
    parts = parts.map(TypedForms.trimmed)
    if count != parts.count, count > 0 {
      answers.doubt = "题干有 \(count) 处空，答案读到 \(parts.count) 个"
    } else if count == 0, !isOwn {
      answers.doubt = "题干里没有空，答案读到 \(parts.count) 个"
    }
    answers.gaps = parts.map { part in
      let ways = isOwn ? part.split(separator: "/").map { TypedForms.trimmed(String($0)) } : [part]
      return AuthoredBody.Gap(accept: ways.filter { !$0.isEmpty })
    }
    let signs = "/／|｜；;"
    if !isOwn, answers.doubt == nil,
      let sign = parts.joined().first(where: { signs.contains($0) })
    {
      answers.doubt = "答案里有“\(sign)”，整个当作一种写法；几种写法都对的，请在题库里分开写"
    }
    return answers
  }
}
