import OfficialDocuments

/// Finds secrecy marks in a text, so that the tool can refuse to go on with it.
public enum SecrecyMarkDetector {
  /// The places of marks: a level with a star after it, or a line that is only a level and a term.
  ///
  /// Blanks inside a mark do not hide it; words such as 保守国家秘密 are no marks.
  public static func marks(in text: String) -> [Range<String.Index>] {
    text.split(whereSeparator: \.isNewline).flatMap(marks(inLine:))
  }

  private static func marks(inLine line: Substring) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var index = line.startIndex
    while index < line.endIndex {
      if "绝机秘".contains(line[index]), let level = level(in: line, at: index),
        let end = endOfMark(in: line, after: level)
      {
        ranges.append(level.lowerBound..<end)
        index = end
      } else {
        index = line.index(after: index)
      }
    }
    if ranges.isEmpty, isMark(line) { return [line.startIndex..<line.endIndex] }
    return ranges
  }

  /// Whether the whole line is a mark in another dress: 【机密】, 密级：机密, 工作秘密★1年, 内部★5年.
  private static func isMark(_ line: Substring) -> Bool {
    guard line.utf8.count <= 90 else { return false }
    var words = line.filter { !$0.isWhitespace }[...]
    for label in ["密级：", "密级:", "密级和保密期限：", "密级和保密期限:"] where words.hasPrefix(label) {
      words = words.dropFirst(label.count)
    }
    for (opening, closing) in [("【", "】"), ("（", "）"), ("(", ")"), ("[", "]"), ("〔", "〕")]
    where words.hasPrefix(opening) && words.hasSuffix(closing) {
      words = words.dropFirst().dropLast()
    }
    guard let kind = ["绝密", "机密", "秘密", "工作秘密", "内部"].first(where: { words.hasPrefix($0) })
    else { return false }
    let rest = words.dropFirst(kind.count)
    // 内部 alone is a word like any other.
    return rest.first.map { stars.contains($0) } ?? (kind != "内部")
  }

  private static func level(in line: Substring, at start: String.Index) -> Range<String.Index>? {
    let second = skippingBlanks(line, from: line.index(after: start))
    guard second < line.endIndex, line[second] == "密" else { return nil }
    return start..<line.index(after: second)
  }

  private static func endOfMark(in line: Substring, after level: Range<String.Index>)
    -> String.Index?
  {
    let next = skippingBlanks(line, from: level.upperBound)
    if next < line.endIndex, stars.contains(line[next]) {
      let term = skippingBlanks(line, from: line.index(after: next))
      return line[term...].firstIndex { $0.isWhitespace } ?? line.endIndex
    }
    // Without a star only a line of its own is a mark, so that running text is left alone.
    guard line[..<level.lowerBound].allSatisfy(\.isWhitespace) else { return nil }
    let parts = SecrecyMark.Parts(line[level.lowerBound...])
    return parts.rest == nil && parts.level != nil ? line.endIndex : nil
  }

  private static func skippingBlanks(_ line: Substring, from index: String.Index) -> String.Index {
    line[index...].firstIndex { !$0.isWhitespace } ?? line.endIndex
  }

  private static let stars: Set<Character> = ["★", "☆", "⭐"]
}
