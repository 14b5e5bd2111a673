public import Quiz

/// What is known of a session before its first answer.
public struct SessionHeader: Hashable, Sendable {
  /// The session's permanent name.
  public let id: SessionID
  /// What it is for.
  public let mode: SessionMode
  /// What the learner sees as its name.
  public let title: String
  /// Who answers; in the record of a whole lesson, who held it.
  public let learner: String
  /// When it was begun.
  public let startedAt: Timestamp
  /// When it was finished, or nil while it is open.
  public var finishedAt: Timestamp?
  /// From what all that is random in the session is drawn.
  public let seed: UInt64
  /// The banks of its questions as they were at its beginning.
  public let banks: [BankStamp]
  /// The questions in the order in which they are asked.
  public let plan: [QuestionReference]
  /// The lesson of a training class that it belongs to, if any; never nil in the mode
  /// ``SessionMode/class``.
  public let lesson: LessonStamp?
  /// The paper that is sat, in the mode ``SessionMode/exam`` of somebody who sits it alone.
  public let exam: ExamStamp?

  /// Describes a session; control characters are taken out of the texts.
  public init(
    id: SessionID, mode: SessionMode, title: String, learner: String, startedAt: Timestamp,
    finishedAt: Timestamp? = nil, seed: UInt64, banks: [BankStamp], plan: [QuestionReference],
    lesson: LessonStamp? = nil, exam: ExamStamp? = nil
  ) {
    self.id = id
    self.mode = mode
    self.title = cleanLine(title)
    self.learner = cleanLine(learner)
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.seed = seed
    self.banks = banks
    self.plan = plan
    self.lesson = lesson
    self.exam = exam
  }
}

/// A bank as it was when a session began, so that a later change of a question can be seen.
public struct BankStamp: Hashable, Sendable {
  /// The bank.
  public let id: BankID
  /// Its title.
  public let title: String
  /// The SHA-256 of its file, 64 lower-case hexadecimal digits.
  public let sha256: String

  /// Describes a bank; control characters are taken out of the title.
  public init(id: BankID, title: String, sha256: String) {
    self.id = id
    self.title = cleanLine(title)
    self.sha256 = sha256
  }
}
