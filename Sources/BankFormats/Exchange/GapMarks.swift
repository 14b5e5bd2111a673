/// How gaps are written in the stem of a question.
enum GapMarks {
  /// The gap of our banks.
  static let mark = "（　　）"

  /// Writes the gaps of lines as our banks have them.
  ///
  /// - Parameters:
  ///   - lines: A stem, in which a gap may be a row of low lines or a pair of brackets around
  ///     blanks.
  ///   - count: How many gaps have answers.
  /// - Returns: The stem, and whether it is another; `nil` where gaps and answers do not go together.
  static func marked(_ lines: [String], count: Int) -> (lines: [String], changed: Bool)? {
    let marks = lines.reduce(0) { $0 + $1.ranges(of: mark).count }
    if marks == count { return (lines, false) }
    guard marks == 0 else { return nil }
    let rewritten = lines.map(rewritten)
    let found = rewritten.reduce(0) { $0 + $1.count }
    if found == count { return (rewritten.map(\.text), true) }
    guard found == 0, count == 1, let last = lines.last else { return nil }
    return (lines.dropLast() + [last + mark], true)
  }

  private static func rewritten(_ line: String) -> (text: String, count: Int) {
    let scalars = Array(line.unicodeScalars)
    var text = String.UnicodeScalarView()
    var count = 0
    var index = 0
    while index < scalars.count {
      if let end = endOfGap(in: scalars, from: index) {
        text.append(contentsOf: mark.unicodeScalars)
        count += 1
        index = end
      } else {
        text.append(scalars[index])
        index += 1
      }
    }
    return (String(text), count)
  }

  private static func endOfGap(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var end = start + 1
    switch scalars[start] {
    case "_", "＿":
      while end < scalars.count, scalars[end] == "_" || scalars[end] == "＿" { end += 1 }
      return end - start >= 2 || scalars[start] == "＿" ? end : nil
    case "(", "（":
      while end < scalars.count, scalars[end].properties.isWhitespace || scalars[end] == "_" {
        end += 1
      }
      guard end < scalars.count, scalars[end] == ")" || scalars[end] == "）", end > start + 1 else {
        return nil
      }
      return end + 1
    default: return nil
    }
  }
}

extension ReadQuestion {
  /// Writes the gaps of the stem as our banks have them, and says so.
  mutating func markGaps(count: Int) {
    guard let marked = GapMarks.marked(question.stem, count: count) else {
      say(.doubt, "题干里的空与 \(count) 个答案对不上，请在题干里写上（　　）")
      return
    }
    guard marked.changed else { return }
    question.stem = marked.lines
    say(.note, "题干里的空改写成了（　　）")
  }
}
