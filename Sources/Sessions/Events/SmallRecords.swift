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

/// The learner went through what no rule can judge of the latest answer to a question; worth
/// nothing.
public struct ChecklistRecord: Hashable, Sendable {
  /// The question.
  public let question: QuestionReference
  /// When.
  public let at: Timestamp
  /// What the learner found to be so, in the words of the bank.
  public let ticked: [String]
  /// What the learner did not tick.
  public let unticked: [String]

  /// Describes a self-assessment.
  public init(question: QuestionReference, at: Timestamp, ticked: [String], unticked: [String]) {
    self.question = question
    self.at = at
    self.ticked = ticked
    self.unticked = unticked
  }

  /// The self-assessment in one line.
  public var words: String {
    "做到 \(ticked.count)/\(ticked.count + unticked.count)"
      + (ticked.isEmpty ? "" : "；做到：" + ticked.joined(separator: "、"))
      + (unticked.isEmpty ? "" : "；没有勾：" + unticked.joined(separator: "、"))
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
