public import Quiz
public import Sessions

/// Something that learners were marked in: an exam, a lesson, or practice.
public struct SheetEvent: Hashable, Sendable {
  /// What kind it is.
  public enum Kind: String, Hashable, Sendable {
    /// 考试
    case exam = "考试"
    /// 课堂
    case lesson = "课堂"
    /// 随堂作业
    case homework = "作业"
    /// 自己练习
    case practice = "练习"
  }

  /// What kind it is.
  public let kind: Kind
  /// Whether a paper was sat, in class or alone, so that a question left out counts as answered wrong.
  public let isPaper: Bool
  /// What it is called.
  public let title: String
  /// When it began.
  public let startedAt: Timestamp
  /// The questions in their order, each once.
  public let questions: [QuestionReference]
  /// The banks they are from.
  public let banks: [BankStamp]
  /// Who held it, or `nil` where nobody did.
  public let lesson: LessonStamp?
  /// The sessions that it was put together from.
  public internal(set) var sessions: [SessionID]
}

/// A learner's part in an event.
public struct Sitting: Hashable, Sendable {
  /// The answers by question; who leaves one out earns nothing for it.
  public internal(set) var answers: [QuestionReference: AnswerRecord]
  /// Whether they were there; else what there is of them is that they were not.
  public let wasThere: Bool
  /// 出勤, 迟到, 请假 or 旷课, where it was taken down.
  public let attendance: String?
  /// Points beyond answers that they were given in a lesson, on their own.
  public let awards: Double
}
