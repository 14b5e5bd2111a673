import OfficialDocuments

/// A day written in full in running text, 2026年3月5日, with the weekday that may follow it.
struct WrittenDate {
  let year: Int
  let month: Int
  let day: Int
  /// From the first digit of the month to 日.
  let monthAndDay: Range<Int>
  /// From the first digit of the year to 日.
  let range: Range<Int>
  /// The weekday, 1 for Monday to 7 for Sunday, and where it stands: 星期四, 周四.
  let weekday: (number: Int, range: Range<Int>)?

  /// Every such day in a text, in its order.
  static func all(in text: WordingText) -> [WrittenDate] {
    text.scalars.indices.filter { text.scalars[$0] == "年" }.compactMap {
      WrittenDate(yearMarkAt: $0, in: text)
    }
  }

  private init?(yearMarkAt mark: Int, in text: WordingText) {
    guard mark >= 4, mark < 5 || !text.scalars[mark - 5].isArabicDigit,
      let year = Self.number(mark - 4..<mark, in: text),
      let month = Self.number(after: mark + 1, upTo: "月", in: text),
      let day = Self.number(after: month.end + 1, upTo: "日", in: text)
    else { return nil }
    (self.year, self.month, self.day) = (year, month.value, day.value)
    monthAndDay = mark + 1..<day.end + 1
    range = mark - 4..<day.end + 1
    weekday = Self.weekday(after: day.end + 1, in: text)
  }

  private static func number(_ range: Range<Int>, in text: WordingText) -> Int? {
    var value = 0
    for scalar in text.scalars[range] {
      guard scalar.isArabicDigit else { return nil }
      value = value * 10 + Int(scalar.value & 0xF)
    }
    return value
  }

  /// One or two digits with a mark after them.
  private static func number(
    after start: Int, upTo mark: Unicode.Scalar, in text: WordingText
  ) -> (value: Int, end: Int)? {
    for end in [start + 1, start + 2] where end < text.scalars.count && text.scalars[end] == mark {
      return number(start..<end, in: text).map { ($0, end) }
    }
    return nil
  }

  private static func weekday(
    after start: Int, in text: WordingText
  ) -> (number: Int, range: Range<Int>)? {
    var place = start
    while place < text.scalars.count, ["（", "(", " "].contains(text.scalars[place]) { place += 1 }
    for word in ["星期", "周"] {
      let scalars = Array(word.unicodeScalars)
      let last = place + scalars.count
      guard text.hasPrefix(scalars, at: place), last < text.scalars.count,
        let number = weekdays[text.scalars[last]]
      else { continue }
      return (number, place..<last + 1)
    }
    return nil
  }

  private static let weekdays: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
  ]

  /// The weekday that the calendar has for the day, 1 for Monday; `nil` where there is no such day.
  var calendarWeekday: Int? {
    guard DocumentDate.exists(year: year, month: month, day: day) else { return nil }
    // Zeller's congruence counts January and February as months of the year before.
    let late = month < 3
    let (m, y) = (late ? month + 12 : month, late ? year - 1 : year)
    let fromSaturday = (day + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7
    return (fromSaturday + 5) % 7 + 1
  }
}
