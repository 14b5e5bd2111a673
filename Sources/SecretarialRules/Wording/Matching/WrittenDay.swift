import OfficialDocuments

/// A day written without its year: 9月30日.
struct WrittenDay {
  let month: Int
  let day: Int
  /// From the first digit of the month to 日.
  let range: Range<Int>

  /// Every such day in a text, also where a year stands before it.
  static func all(in text: WordingText) -> [WrittenDay] {
    text.scalars.indices.filter { text.scalars[$0] == "月" }.compactMap {
      WrittenDay(monthMarkAt: $0, in: text)
    }
  }

  /// Whether some year has it: 29 February does.
  var existsInSomeYear: Bool { DocumentDate.exists(year: 2024, month: month, day: day) }

  private init?(monthMarkAt mark: Int, in text: WordingText) {
    let scalars = text.scalars
    var start = mark
    while start > 0, mark - start < 3, scalars[start - 1].isArabicDigit { start -= 1 }
    var end = mark + 1
    while end < scalars.count, end - mark < 4, scalars[end].isArabicDigit { end += 1 }
    guard (1...2).contains(mark - start), (1...2).contains(end - mark - 1), end < scalars.count,
      scalars[end] == "日", !text.isInTitleOrQuote(mark)
    else { return nil }
    func value(_ digits: Range<Int>) -> Int {
      scalars[digits].reduce(0) { $0 * 10 + Int($1.value & 0xF) }
    }
    (month, day) = (value(start..<mark), value(mark + 1..<end))
    range = start..<end + 1
  }
}
