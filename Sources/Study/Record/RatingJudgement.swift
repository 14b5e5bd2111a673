public import Sessions
public import SpacedRepetition

/// How well something was recalled, judged by the answer.
public enum RatingJudgement {
  /// Judges an answer that nobody judged when it was given.
  ///
  /// - Parameter answer: A past answer; one that was judged keeps its rating.
  /// - Returns: 重来 for whatever is not fully right, 困难 after a hint, else 良好.
  public static func rating(of answer: PastAnswer) -> Rating {
    if let rating = answer.rating { return rating }
    guard answer.correct else { return .again }
    return answer.hinted ? .hard : .good
  }

  /// Judges an answer when it is given.
  ///
  /// Only what is not fully right is 重来: to call it 困难 would break the schedule.
  ///
  /// - Parameters:
  ///   - isRight: Whether it was fully right.
  ///   - isHelped: Whether a hint was asked for, or the answer is a second try.
  ///   - speed: How quick it was for this learner and kind of question.
  /// - Returns: The rating, which the learner may override.
  public static func rating(isRight: Bool, isHelped: Bool, speed: Pace.Speed) -> Rating {
    guard isRight else { return .again }
    guard !isHelped else { return .hard }
    return switch speed {
    case .slow: .hard
    case .usual: .good
    case .fast: .easy
    }
  }
}
