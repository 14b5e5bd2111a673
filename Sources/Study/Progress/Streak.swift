public import Sessions

/// How many days in a row somebody practised.
public struct Streak: Hashable, Sendable {
  /// The days in a row up to today, or up to yesterday where today has none yet.
  public let days: Int
  /// The most days in a row there ever were.
  public let longest: Int
  /// Whether today is one of them.
  public let includesToday: Bool

  /// Counts days in a row.
  ///
  /// - Parameters:
  ///   - days: The days with practice, in order, each once.
  ///   - today: The day by the learner's clock; days after it do not count.
  public init(_ days: [PracticeDay], today: CalendarDay) {
    var run = 0
    var longest = 0
    var last: Int?
    for day in days where day.day <= today {
      run = last == day.day.daysSince1970 - 1 ? run + 1 : 1
      longest = max(longest, run)
      last = day.day.daysSince1970
    }
    let gap = last.map { today.daysSince1970 - $0 } ?? .max
    // Who has not practised yet today can still do so.
    self.days = gap <= 1 ? run : 0
    self.longest = longest
    includesToday = gap == 0
  }
}
