public import Quiz

/// A question as the making of a paper sees it.
public struct PaperItem: Hashable, Sendable {
  /// The question.
  public let reference: QuestionReference
  /// Which kind it is.
  public let kind: QuestionKind
  /// Where it belongs in the course.
  public let topic: Question.Topic
  /// What the learner must do with what is known.
  public let level: Question.Level
  /// The difficulty as the bank states it, from 1 to 5.
  public let difficulty: Int
  /// The difficulty by which papers are compared, on the same scale: what was observed, else what
  /// the bank states.
  public let hardness: Double

  /// Describes a question.
  public init(
    reference: QuestionReference, kind: QuestionKind, topic: Question.Topic,
    level: Question.Level, difficulty: Int, hardness: Double? = nil
  ) {
    self.reference = reference
    self.kind = kind
    self.topic = topic
    self.level = level
    self.difficulty = difficulty
    self.hardness = hardness ?? Double(difficulty)
  }

  /// Takes a question of a bank.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - reference: Where it is.
  ///   - facility: Which part of its points was earned, where enough answers say so.
  public init(_ question: Question, at reference: QuestionReference, facility: Double? = nil) {
    self.init(
      reference: reference, kind: question.kind, topic: question.topic, level: question.level,
      difficulty: question.difficulty, hardness: facility.map(Self.hardness(ofFacility:)))
  }

  /// The difficulty that goes with an observed facility: 0.9 is 1 and 0.3 is 5, the convention by
  /// which banks state theirs.
  public static func hardness(ofFacility facility: Double) -> Double {
    min(5, max(1, 1 + (0.9 - facility) / 0.15))
  }
}
