/// A day of the calendar on the wall: `2026-09-12`.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since the first of January 1970.
  public let daysSince1970: Int

  /// Takes a number of days since the first of January 1970.
  public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

  /// Names a day of the Gregorian calendar, or gives nil where there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    // The year is taken to begin in March, so that its odd day is its last.
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = floorDivided(shifted, by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSince1970 = era * 146_097 + dayOfEra - 719_468
    guard date == (year, month, day) else { return nil }
  }

  /// Year, month and day of the Gregorian calendar.
  public var date: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floorDivided(daysSince1970 + 719_468, by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Reads `2026-11-21`, or gives nil.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-09-12`
  public var description: String {
    let date = date
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// `20260912`
  var compact: String {
    let date = date
    return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2)
  }

  /// Earlier in the calendar.
  public static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    first.daysSince1970 < second.daysSince1970
  }
}
