import Quiz
public import Sessions

/// What was done on one day.
public struct PracticeDay: Hashable, Sendable {
  /// The day.
  public let day: CalendarDay
  /// How many answers were given.
  public internal(set) var answers = 0
  /// How many of them were fully right.
  public internal(set) var right = 0
  /// The time that they took, in milliseconds.
  public internal(set) var milliseconds = 0

  /// A day without practice.
  public init(_ day: CalendarDay) { self.day = day }

  /// The time that the answers took, in minutes; no less than one where anything was done.
  public var minutes: Int {
    answers == 0 ? 0 : max(1, Int((Double(milliseconds) / 60_000).rounded()))
  }

  /// Whoever takes longer for an answer was called away; in milliseconds. A convention of this program.
  public static let longestAnswer = 10 * 60_000
  /// The same for a whole document.
  public static let longestDocument = 60 * 60_000
}

extension StudyProgress {
  /// The days with answers, in order; those of a clock that runs ahead are left out.
  public var days: [PracticeDay] {
    var days: [Int: PracticeDay] = [:]
    for review in record.reviews {
      let day = review.day
      guard day <= today else { continue }
      let takesDocument = entries[Int(review.question)]?.kind.takesDocument ?? false
      let longest = takesDocument ? PracticeDay.longestDocument : PracticeDay.longestAnswer
      var practised = days[day.daysSince1970] ?? PracticeDay(day)
      practised.answers += 1
      if review.correct { practised.right += 1 }
      practised.milliseconds += min(max(0, Int(review.elapsedMs)), longest)
      days[day.daysSince1970] = practised
    }
    return days.values.sorted { $0.day < $1.day }
  }
}

extension [PracticeDay] {
  /// What was done on a day.
  public subscript(day day: CalendarDay) -> PracticeDay {
    last { $0.day == day } ?? PracticeDay(day)
  }
}
