/// A session in a list.
public struct SessionSummary: Hashable, Sendable {
  /// The session's permanent name.
  public let id: SessionID
  /// Where its file is.
  public let path: String
  /// What it is for.
  public let mode: SessionMode
  /// What the learner sees as its name.
  public let title: String
  /// Who answers.
  public let learner: String
  /// When it was begun.
  public let startedAt: Timestamp
  /// When it was finished, or nil while it is open.
  public let finishedAt: Timestamp?
  /// How many questions were planned.
  public let planned: Int
  /// How many questions were answered or skipped.
  public let done: Int
  /// How many questions were answered.
  public let answered: Int
  /// How many answers were fully right.
  public let correct: Int
  /// What the answers were worth.
  public let points: Double
  /// What the answers could have been worth, or the whole paper of an examination.
  public let maxPoints: Double
  /// Whether the file ends in an entry that was not completely written, which does not count.
  public let endsTorn: Bool

  /// Whether it is an examination that is not handed in, of which nothing is told yet.
  public var isOpenExam: Bool { mode == .exam && finishedAt == nil }
}
