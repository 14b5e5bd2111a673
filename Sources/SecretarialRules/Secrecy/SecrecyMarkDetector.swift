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
    return ranges
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
