public import Sessions

/// The last weeks as a calendar: a column for each week from Monday to Sunday, the last with today.
public struct PracticeCalendar: Hashable, Sendable {
  /// A day of the calendar.
  public struct Day: Hashable, Sendable {
    /// The day.
    public let day: CalendarDay
    /// How many answers were given.
    public let answers: Int
    /// How much that is: 0 for nothing, up to 3.
    public let level: Int
  }

  /// The weeks, each with seven days from Monday; days after today are nil.
  public let weeks: [[Day?]]
  /// From so many answers on a day has the second level; twice as many make the third.
  public let unit: Int

  /// How many levels there are above nothing.
  public static let levels = 3

  /// Lays days out.
  ///
  /// - Parameters:
  ///   - days: The days with practice.
  ///   - count: How many weeks; at least one.
  ///   - today: The last day.
  public init(_ days: [PracticeDay], weeks count: Int, today: CalendarDay) {
    let count = max(1, count)
    let monday = today.daysSince1970 - today.weekday
    let first = monday - 7 * (count - 1)
    let shown = days.filter { $0.day.daysSince1970 >= first && $0.day <= today }
    let unit = Self.unit(of: shown.map(\.answers))
    let answers = Dictionary(
      shown.map { ($0.day.daysSince1970, $0.answers) }, uniquingKeysWith: +)
    self.unit = unit
    weeks = (0..<count).map { week in
      (0..<7).map { weekday in
        let number = first + 7 * week + weekday
        guard number <= today.daysSince1970 else { return nil }
        let done = answers[number] ?? 0
        let level = done == 0 ? 0 : min(Self.levels, done / unit + 1)
        return Day(day: CalendarDay(daysSince1970: number), answers: done, level: level)
      }
    }
  }

  /// A round number such that most days lie below three times it, so that one wild day does not make
  /// all others pale.
  private static func unit(of answers: [Int]) -> Int {
    let sorted = answers.sorted()
    guard !sorted.isEmpty else { return 10 }
    let usual = sorted[min(sorted.count - 1, sorted.count * 9 / 10)]
    var unit = 5
    for next in [10, 20, 50, 100, 200, 500, 1000] where unit * 3 < usual { unit = next }
    return unit
  }
}

extension CalendarDay {
  /// The day of the week, from 0 for Monday to 6 for Sunday.
  public var weekday: Int {
    // The first day of 1970 was a Thursday.
    let place = (daysSince1970 + 3) % 7
    return place < 0 ? place + 7 : place
  }
}
