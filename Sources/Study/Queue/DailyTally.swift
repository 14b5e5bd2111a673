public import Sessions

/// What was done on one day, for the limits of a day.
public struct DailyTally: Hashable, Sendable {
  /// Questions that were learnt: answered for the first time of all, and not in a test or a drill.
  public private(set) var new = 0
  /// Other questions that were reviewed, each counted once.
  public private(set) var reviewed = 0
  /// All answers, those of cramming too.
  public private(set) var answers = 0
  /// The time spent on them, in milliseconds.
  public private(set) var elapsedMs = 0

  /// Counts a day.
  ///
  /// - Parameters:
  ///   - day: The day by the learner's clock.
  ///   - record: All answers.
  public init(of day: CalendarDay, in record: StudyRecord) {
    // A day begins at most 14 hours before it does in UTC, and ends at most 12 after.
    let begin = Int64(day.daysSince1970) * 86_400_000
    let near = begin - 15 * 3_600_000..<begin + 39 * 3_600_000
    var isKnown = [Bool](repeating: false, count: record.questions.count)
    var today = Set<Int32>()
    for review in record.reviews where review.isScheduled {
      if review.milliseconds < near.lowerBound
        || (review.milliseconds < near.upperBound && review.day < day)
      {
        isKnown[Int(review.question)] = true
      }
    }
    for review in record.reviews where near.contains(review.milliseconds) && review.day == day {
      answers += 1
      elapsedMs += Int(review.elapsedMs)
      guard review.isScheduled, today.insert(review.question).inserted else { continue }
      guard review.isOfStudy else { continue }
      if isKnown[Int(review.question)] { reviewed += 1 } else { new += 1 }
    }
  }
}
