public import Quiz
public import SpacedRepetition

/// The learner judged how well the latest answer to a question was recalled.
public struct RatingRecord: Hashable, Sendable {
  /// The question.
  public let question: QuestionReference
  /// When.
  public let at: Timestamp
  /// How well.
  public let rating: Rating

  /// Describes a judgement.
  public init(question: QuestionReference, at: Timestamp, rating: Rating) {
    self.question = question
    self.at = at
    self.rating = rating
  }
}
