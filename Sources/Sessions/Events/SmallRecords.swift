public import Quiz

/// A question was left out.
public struct SkipRecord: Hashable, Sendable {
  /// The question.
  public let question: QuestionReference
  /// When.
  public let at: Timestamp

  /// Describes a skipping.
  public init(question: QuestionReference, at: Timestamp) {
    self.question = question
    self.at = at
  }
}

/// The latest answer to a question, or its skipping, was taken back.
public struct UndoRecord: Hashable, Sendable {
  /// The question.
  public let question: QuestionReference
  /// When.
  public let at: Timestamp

  /// Describes a taking back.
  public init(question: QuestionReference, at: Timestamp) {
    self.question = question
    self.at = at
  }
}

/// The learner wrote something down about a question.
public struct NoteRecord: Hashable, Sendable {
  /// The question.
  public let question: QuestionReference
  /// When.
  public let at: Timestamp
  /// What was written.
  public let text: String

  /// Describes a note.
  public init(question: QuestionReference, at: Timestamp, text: String) {
    self.question = question
    self.at = at
    self.text = text
  }
}

/// The learner marked a question, as doubtful or as faulty.
public struct FlagRecord: Hashable, Sendable {
  /// The question.
  public let question: QuestionReference
  /// When.
  public let at: Timestamp
  /// Why.
  public let text: String

  /// Describes a mark.
  public init(question: QuestionReference, at: Timestamp, text: String) {
    self.question = question
    self.at = at
    self.text = text
  }
}
