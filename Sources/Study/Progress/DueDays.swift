import Quiz
public import Sessions

/// How many questions come back on which day; each counts once, with the next time it comes back.
public struct DueDays: Hashable, Sendable {
  /// A day with what comes back on it.
  public struct Day: Hashable, Sendable {
    /// The day.
    public let day: CalendarDay
    /// How many questions come back.
    public let due: Int
  }

  /// How many should have come back before today.
  public let overdue: Int
  /// Today and the days after it.
  public let days: [Day]
  /// How many come back after these days.
  public let later: Int
  /// How many can be asked at this moment.
  public let dueNow: Int

  /// How many come back up to the last of the days.
  public var total: Int { days.reduce(overdue) { $0 + $1.due } }
}

extension StudyProgress {
  /// How many questions come back on which day, out of those that banks still have; whole documents
  /// are asked for by name and do not come back by themselves.
  ///
  /// - Parameter count: How many days, with today; at least one.
  /// - Returns: The days in order, with what comes before and after them.
  public func dueDays(_ count: Int = 14) -> DueDays {
    let first = today.daysSince1970
    let seconds = Double(now.milliseconds) / 1000
    var counts = [Int](repeating: 0, count: max(1, count))
    var (overdue, later, dueNow) = (0, 0, 0)
    for (item, entry) in zip(record.items, entries) {
      guard let entry, !entry.kind.takesDocument, let due = item.due else { continue }
      let isDue = item.isDue(at: seconds)
      if isDue { dueNow += 1 }
      // What a wrong clock put far ahead can be asked today.
      let place = isDue && due > seconds ? 0 : localDay(due) - first
      if place < 0 {
        overdue += 1
      } else if place < counts.count {
        counts[place] += 1
      } else {
        later += 1
      }
    }
    return DueDays(
      overdue: overdue,
      days: counts.enumerated().map {
        DueDays.Day(day: CalendarDay(daysSince1970: first + $0), due: $1)
      }, later: later, dueNow: dueNow)
  }

  /// The day on the wall of a moment in seconds since 1970.
  private func localDay(_ seconds: Double) -> Int {
    let milliseconds = Int(min(max(seconds, -1e11), 1e11) * 1000)
    return Timestamp(milliseconds: milliseconds, offsetMinutes: now.offsetMinutes).day.daysSince1970
  }
}
