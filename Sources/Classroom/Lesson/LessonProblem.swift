/// Why something cannot be done in a lesson now, and what to do instead. Nothing has changed.
public struct LessonProblem: Error, Hashable, Sendable {
  /// What kind of refusal it is.
  public enum Kind: String, Sendable {
    /// The line was not understood.
    case unreadable
    /// No answers are taken to this question.
    case closed
    /// It belongs to another moment of the lesson.
    case notNow = "not-now"
    /// Nobody of this name or number is in the class.
    case unknownLearner = "unknown-learner"
    /// Another device has the place.
    case taken
    /// The paper is handed in.
    case handedIn = "handed-in"
    /// The learner was sent away, or the lesson is over.
    case gone
    /// It could not be put on the disk.
    case notStored = "not-stored"
  }

  /// What kind of refusal it is.
  public let kind: Kind
  /// One or two Chinese sentences: what is wrong, what to do.
  public let message: String

  /// Describes a refusal.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
