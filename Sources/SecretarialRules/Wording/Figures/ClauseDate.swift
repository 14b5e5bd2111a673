import OfficialDocuments

/// A day as it stands at an end of a span of time, with what is left out: 2026年3月5日, 3月5日, 5日.
struct ClauseDate {
  let year: Int?
  let month: Int?
  let day: Int
  let range: Range<Int>

  /// Reads the day that begins at an offset.
  init?(from start: Int, in text: WordingText) {
    var offset = start
    var parts: [Int] = []
    var marks: [Unicode.Scalar] = []
    while parts.count < 3, let number = text.digits(from: offset),
      let mark = text.scalar(at: number.range.upperBound), "年月日".unicodeScalars.contains(mark)
    {
      parts.append(number.value)
      marks.append(mark)
      offset = number.range.upperBound + 1
      if mark == "日" { break }
    }
    guard let day = parts.last, marks.last == "日" else { return nil }
    switch marks {
    case ["年", "月", "日"]: (year, month) = (parts[0], parts[1])
    case ["月", "日"]: (year, month) = (nil, parts[0])
    case ["日"]: (year, month) = (nil, nil)
    default: return nil
    }
    self.day = day
    range = start..<offset
  }

  /// Reads the day that ends before an offset.
  init?(upTo end: Int, in text: WordingText) {
    guard text.scalar(at: end - 1) == "日" else { return nil }
    var start = end
    for mark in ["日", "月", "年"] as [Unicode.Scalar] {
      guard text.scalar(at: start - 1) == mark, let number = text.digits(upTo: start - 1) else {
        break
      }
      start = number.range.lowerBound
    }
    guard start < end, let date = ClauseDate(from: start, in: text), date.range.upperBound == end
    else { return nil }
    self = date
  }
}

/// A span of time between two days: 2026年3月5日至8日.
struct ClauseSpan {
  let first: ClauseDate
  let last: ClauseDate
  var range: Range<Int> { first.range.lowerBound..<last.range.upperBound }

  /// Reads the span whose joining word or mark stands at a place.
  init?(joinedAt place: Range<Int>, in text: WordingText) {
    guard let last = ClauseDate(from: place.upperBound, in: text) else { return nil }
    let end = place.lowerBound
    guard let first = ClauseDate(upTo: end, in: text) else {
      return nil
    }
    self.first = first
    self.last = last
  }

  /// The days as they are meant, the second taking year and month from the first where it has none;
  /// `nil` for days that do not exist. Without any year, one without a leap day is taken.
  var days: (first: DocumentDate, last: DocumentDate)? {
    guard let month = first.month else { return nil }
    let year = first.year ?? last.year ?? 2025
    guard let begin = DocumentDate(year: year, month: month, day: first.day),
      let end = DocumentDate(
        year: last.year ?? year, month: last.month ?? month, day: last.day)
    else { return nil }
    return (begin, end)
  }
}

extension DocumentDate {
  /// The number of the day, counted from a fixed day long ago.
  var ordinal: Int {
    // Years begin in March so that the leap day is the last.
    let shifted = month > 2 ? year : year - 1
    let monthIndex = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * monthIndex + 2) / 5 + day
  }
}
