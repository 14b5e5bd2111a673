public import Quiz
public import Sessions

/// What is known of a lesson before it begins; the first line of its journal.
public struct LessonHeader: Hashable, Sendable {
  /// The lesson's permanent name, which is its file name without `.journal`.
  public let id: String
  /// The class's permanent name.
  public let classID: String
  /// The class's title.
  public let classTitle: String
  /// What the lesson is called.
  public let title: String
  /// How it is held.
  public let form: LessonForm
  /// When it was opened.
  public let startedAt: Timestamp
  /// From what all that is random in the lesson is drawn.
  public let seed: UInt64
  /// The six digits by which learners in the room come in.
  public let code: String
  /// 64 hexadecimal digits from which the devices' tokens are made; never leaves this machine.
  public let secret: String
  /// The banks of its questions as they were at its beginning.
  public let banks: [BankStamp]
  /// The questions in the order in which they are asked.
  public let plan: [QuestionReference]
  /// Who belongs to the class, in the order of the roster.
  public let learners: [Learner]
  /// How often each was called on in the earlier lessons of the term; who is missing never was.
  public let callsBefore: [LearnerNumber: Int]
  /// How questions are asked and counted.
  public let options: LessonOptions

  /// Describes a lesson.
  public init(
    id: String, classID: String, classTitle: String, title: String, form: LessonForm,
    startedAt: Timestamp, seed: UInt64, code: String, secret: String, banks: [BankStamp],
    plan: [QuestionReference], learners: [Learner], callsBefore: [LearnerNumber: Int] = [:],
    options: LessonOptions = LessonOptions()
  ) {
    self.id = id
    self.classID = classID
    self.classTitle = classTitle
    self.title = title
    self.form = form
    self.startedAt = startedAt
    self.seed = seed
    self.code = code
    self.secret = secret
    self.banks = banks
    self.plan = plan
    self.learners = learners
    self.callsBefore = callsBefore
    self.options = options
  }
}

/// How questions of a lesson are asked and counted.
public struct LessonOptions: Hashable, Sendable {
  /// How long a question stays open, in seconds; nil for as long as the instructor likes.
  public var secondsPerQuestion: Int?
  /// How long a paper may take, in minutes; nil for as long as the instructor likes.
  public var minutes: Int?
  /// Whether a quick right answer earns up to half as many points again.
  public var speedPoints: Bool
  /// What a right answer of a group or a called learner earns where nothing else is said.
  public var pointsForSpoken: Double
  /// How many orders of questions and choices the paper of an exam on paper has, 1 or 2; nil for a
  /// lesson that is answered on screens.
  public var paperVariants: Int?

  /// Describes how questions are asked and counted.
  public init(
    secondsPerQuestion: Int? = nil, minutes: Int? = nil, speedPoints: Bool = false,
    pointsForSpoken: Double = 1, paperVariants: Int? = nil
  ) {
    self.secondsPerQuestion = secondsPerQuestion
    self.minutes = minutes
    self.speedPoints = speedPoints
    self.pointsForSpoken = pointsForSpoken
    self.paperVariants = paperVariants
  }
}
