public import Sessions

/// Something that an instructor can have done in a lesson: one file each, listed in
/// ``LessonActionCatalog``. The console's prompt and the instructor's page speak this language.
public protocol LessonAction: Sendable {
  /// What it can be called, the English name first, then the Chinese ones.
  static var names: [String] { get }
  /// What may follow the name: `学员 答案`.
  static var usage: String { get }
  /// What it does, in one short Chinese sentence.
  static var summary: String { get }
  /// The forms of lesson in which it can be done.
  static var forms: Set<LessonForm> { get }
  /// What follows the name, for completion.
  static var arguments: LessonArguments { get }
  /// Decides what happens; changes nothing itself.
  ///
  /// - Parameters:
  ///   - words: What was typed after the name, with full-width letters and signs folded.
  ///   - moment: The lesson, the time and chance.
  /// - Returns: What happens, and what is said to the instructor.
  /// - Throws: ``LessonProblem`` with what to type instead.
  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision
}

extension LessonAction {
  /// Most belong to every form.
  public static var forms: Set<LessonForm> { Set(LessonForm.allCases) }
  /// Most stand alone.
  public static var arguments: LessonArguments { .none }
}

/// What can follow the name of an action.
public enum LessonArguments: Sendable {
  /// Nothing that could be completed.
  case none
  /// A learner's name or number.
  case learner
}

/// A lesson at a moment, with chance, on which an action decides.
public struct LessonMoment {
  /// The lesson as it stands.
  public let lesson: Lesson
  /// The moment.
  public let now: Timestamp
  /// Learners who are known not to be in the room.
  public let absent: Set<LearnerNumber>
  /// Chance.
  public var random: any RandomNumberGenerator

  /// Describes a moment.
  public init(
    lesson: Lesson, now: Timestamp, absent: Set<LearnerNumber> = [],
    random: any RandomNumberGenerator
  ) {
    self.lesson = lesson
    self.now = now
    self.absent = absent
    self.random = random
  }
}

/// What an action decided.
public struct LessonDecision: Hashable, Sendable {
  /// What happens.
  public let acts: [LessonEvent.Act]
  /// What is said to the instructor, in one Chinese sentence; empty where the screen says it all.
  public let says: String

  /// Describes a decision.
  public init(_ acts: [LessonEvent.Act], _ says: String = "") {
    self.acts = acts
    self.says = says
  }
}
