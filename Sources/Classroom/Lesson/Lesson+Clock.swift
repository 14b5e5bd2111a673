public import Sessions

extension Lesson {
  /// What the clock brings about by itself: a question closes, papers are taken in.
  ///
  /// - Parameter now: The moment.
  /// - Returns: What is to be added; empty most of the time.
  public func due(at now: Timestamp) -> [LessonEvent.Act] {
    guard !standing.isPaused else { return [] }
    switch standing.phase {
    case .question:
      guard let deadline = standing.current?.deadline, isPast(deadline, at: now) else { return [] }
      return [.closed]
    case .paper:
      guard let deadline = standing.paperDeadline, isPast(deadline, at: now) else { return [] }
      return openPapers.map { .handedIn($0, isAutomatic: true) }
    case .lobby, .closed, .revealed, .released, .ended: return []
    }
  }

  /// Papers of learners who came in and have not handed in.
  public var openPapers: [LearnerNumber] {
    standing.present.filter { standing.handedIn[$0] == nil }
  }

  /// The grace for answers under way is kept before anything is closed.
  private func isPast(_ deadline: Timestamp, at now: Timestamp) -> Bool {
    now.milliseconds > deadline.milliseconds + Self.graceMs
  }

  /// Until when answers are taken, if there is a limit.
  public var deadline: Timestamp? {
    switch standing.phase {
    case .question: standing.current?.deadline
    case .paper: standing.paperDeadline
    case .lobby, .closed, .revealed, .released, .ended: nil
    }
  }

  /// The time left in milliseconds, not below 0; nil where there is no limit.
  public func millisecondsLeft(at now: Timestamp) -> Int? {
    deadline.map { max(0, $0.milliseconds - (standing.pausedAt ?? now).milliseconds) }
  }
}
