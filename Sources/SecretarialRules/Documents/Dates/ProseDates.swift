import OfficialDocuments

/// The days written in full in a short stretch of a document.
struct ProseDates {
  private let text: String
  private let start: String.Index
  private let words: WordingText

  /// Whether a day can stand in the last characters of a place: most hold no 年 at all.
  static func mayStand(
    in place: Range<String.Index>, of text: String, last: Int
  ) -> Bool {
    text.unicodeScalars[place].suffix(last).contains("年")
  }

  /// Looks at the first or the last characters of a place.
  init(in place: Range<String.Index>, of text: String, first: Int? = nil, last: Int? = nil) {
    var range = place
    if let first {
      range =
        range
        .lowerBound..<(text.index(range.lowerBound, offsetBy: first, limitedBy: range.upperBound)
        ?? range.upperBound)
    }
    if let last {
      range =
        (text.index(range.upperBound, offsetBy: -last, limitedBy: range.lowerBound)
          ?? range.lowerBound)..<range.upperBound
    }
    self.text = text
    start = range.lowerBound
    words = WordingText(String(text[range]))
  }

  /// Each day that exists, its place in the document, and the words around it.
  var all: [(date: DocumentDate, place: Range<String.Index>, offsets: Range<Int>)] {
    WrittenDate.all(in: words).compactMap { written in
      guard
        let date = DocumentDate(year: written.year, month: written.month, day: written.day)
      else { return nil }
      let lower = text.unicodeScalars.index(start, offsetBy: written.range.lowerBound)
      let upper = text.unicodeScalars.index(start, offsetBy: written.range.upperBound)
      return (date, lower..<upper, written.range)
    }
  }

  /// Whether a word of the list ends before an offset.
  func stands(_ list: Alternatives, before offset: Int) -> Bool {
    list.match(upTo: offset, in: words) != nil
  }

  /// Whether a word of the list begins at an offset.
  func stands(_ list: Alternatives, after offset: Int) -> Bool {
    list.match(from: offset, in: words) != nil
  }
}
