import OfficialDocuments

/// Who printed a document and when, taken apart: `××办公室　2026年3月5日印发`.
struct ImprintLine {
  /// The date without what follows it.
  let date: Range<String.Index>
  /// 印发, 印, or nothing.
  let ending: Range<String.Index>
  /// Whether a name stands before the date.
  let namesBody: Bool

  /// Takes an imprint; `nil` where it has no date at its end.
  init?(_ element: OfficialDocument.Element, in text: String) {
    guard let last = element.pieces.last else { return nil }
    let line = text[last]
    let word = ["印发", "印制", "印"].first { line.hasSuffix($0) } ?? ""
    let dated = line.dropLast(word.count)
    ending = dated.endIndex..<line.endIndex
    guard let end = dated.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    var start = line.index(after: end)
    let stop = start
    var isYearPassed = false
    var isInYear = false
    while start > line.startIndex {
      let previous = line.index(before: start)
      let character = line[previous]
      let isDigit = LooseNumeral.isDigit(character)
      guard isDigit || "年月日".contains(character) || (character.isWhitespace && !isInYear) else {
        break
      }
      // The digits of the year end the date: what stands before them is a name.
      if character == "年" { isYearPassed = true }
      if isDigit { isInYear = isYearPassed }
      start = previous
    }
    guard let first = line[start..<stop].firstIndex(where: { !$0.isWhitespace }) else {
      return nil
    }
    date = first..<stop
    namesBody = element.pieces.count > 1 || line[..<first].contains { !$0.isWhitespace }
  }

  /// The day, where it is complete.
  func day(in text: String) -> DocumentDate? { DocumentDate(parsing: String(text[date])) }
}
