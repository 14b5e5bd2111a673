/// The date of a document, a day that exists: `2026年3月11日`.
///
/// GB/T 9704—2012 7.3.5.4: Arabic digits, year, month and day in full, no padding.
public struct DocumentDate: Hashable, Sendable {
  /// The year, four digits.
  public let year: Int
  /// The month, 1–12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// Takes a day; `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard DocumentDate.exists(year: year, month: month, day: day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day in whatever way it is written, `二〇二六年三月十一日` and `2026-03-11` included.
  public init?(parsing text: String) {
    let parts = Parts(text)
    guard let year = parts.year.flatMap({ LooseNumeral(text[$0]) }), year.value >= 1000,
      let month = parts.month.flatMap({ LooseNumeral(text[$0]) }),
      let day = parts.day.flatMap({ LooseNumeral(text[$0]) }), parts.rest == nil
    else { return nil }
    self.init(year: year.value, month: month.value, day: day.value)
  }

  /// Whether the calendar has such a day.
  public static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1000...9999).contains(year), (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1]
  }
}

extension DocumentDate: Comparable, CustomStringConvertible {
  /// Orders by time.
  public static func < (left: DocumentDate, right: DocumentDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The date as the standard wants it.
  public var description: String { "\(year)年\(month)月\(day)日" }
}
