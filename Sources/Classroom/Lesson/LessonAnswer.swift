public import SecretarialRules
public import Sessions

/// An answer of a lesson with its mark.
///
/// It never changes and is a class only so that the event and what stands of it share one copy: a
/// large class gives tens of thousands in a lesson.
public final class LessonAnswer: Sendable {
  /// Whose it is.
  public let learner: LearnerNumber
  /// What it answers.
  public let round: RoundKey
  /// As it was typed, or what stands in place of a text that must not be kept.
  public let typed: String
  /// In its canonical writing.
  public let response: String
  /// What it was worth.
  public let points: Double
  /// What it could have been worth.
  public let maxPoints: Double
  /// Whether it was fully right.
  public let correct: Bool
  /// What its speed earned beyond that.
  public let bonus: Double
  /// The rules that decided it.
  public let rules: [RuleCode]
  /// Milliseconds from the question to the answer, without pauses.
  public let elapsedMs: Int
  /// How it came in.
  public let source: AnswerSource

  init(
    learner: LearnerNumber, round: RoundKey, typed: String, response: String, points: Double,
    maxPoints: Double, correct: Bool, bonus: Double, rules: [RuleCode], elapsedMs: Int,
    source: AnswerSource
  ) {
    self.learner = learner
    self.round = round
    self.typed = typed
    self.response = response
    self.points = points
    self.maxPoints = maxPoints
    self.correct = correct
    self.bonus = bonus
    self.rules = rules
    self.elapsedMs = elapsedMs
    self.source = source
  }
}

extension LessonAnswer: Hashable {
  /// Whether all that is known of both is the same.
  public static func == (first: LessonAnswer, second: LessonAnswer) -> Bool {
    first === second
      || first.learner == second.learner && first.round == second.round
        && first.typed == second.typed && first.response == second.response
        && first.points == second.points && first.maxPoints == second.maxPoints
        && first.correct == second.correct && first.bonus == second.bonus
        && first.rules == second.rules && first.elapsedMs == second.elapsedMs
        && first.source == second.source
  }

  /// Hashes whose answer it is, to what, and how it read.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(learner)
    hasher.combine(round)
    hasher.combine(response)
  }
}
