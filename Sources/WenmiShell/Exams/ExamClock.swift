import Sessions

/// The time of an exam: it runs from the beginning by the clock of the day, whoever is there.
struct ExamClock {
  /// When it is over, by the clock of the day.
  let end: Timestamp
  /// The same by a clock that nobody sets, for this sitting.
  let deadline: ContinuousClock.Instant

  /// Reckons the time that is left.
  ///
  /// - Parameters:
  ///   - header: The session, with its exam.
  ///   - exam: The exam.
  ///   - latest: When something last happened in it; a clock that was set back since gives no time.
  ///   - now: The clock of the day.
  ///   - instant: The same moment by the clock that nobody sets.
  init(
    _ header: SessionHeader, _ exam: ExamStamp, latest: Timestamp?, now: Timestamp,
    instant: ContinuousClock.Instant
  ) {
    // No more than a day, so that what a file claims can be reckoned with.
    let all = min(exam.seconds, 86_400) * 1000
    end = header.startedAt.advanced(byMilliseconds: all)
    let moment = max(now.milliseconds, latest?.milliseconds ?? 0)
    let left = min(max(0, end.milliseconds - moment), all)
    deadline = instant + .milliseconds(left)
  }

  /// The whole seconds that are left, rounded up.
  func secondsLeft(at instant: ContinuousClock.Instant) -> Int {
    let (seconds, fraction) = (deadline - instant).components
    return max(0, Int(fraction > 0 ? seconds + 1 : seconds))
  }

  /// Whether nothing is left.
  func isOver(at instant: ContinuousClock.Instant) -> Bool { deadline <= instant }

  /// The minutes that are left when the learner is told.
  static let warnings = [10, 5, 1]
}
