internal import JSONText

/// Which lesson of a training class a session belongs to, and what happened in it.
///
/// In the session of one learner it tells of that learner; in the record of the whole lesson, a
/// session of the mode ``SessionMode/class``, of the whole roster.
public struct LessonStamp: Hashable, Sendable {
  /// The class, by the name of its folder.
  public let classID: String
  /// The class as people call it.
  public let classTitle: String
  /// The lesson, by the name of its journal.
  public let lessonID: String
  /// How the lesson was held.
  public let form: LessonForm
  /// The learner whose session it is, or in the record of the lesson all of the roster.
  public let learners: [LessonLearner]
  /// The points given and taken, in the order of giving.
  public let awards: [LessonAward]
  /// The roll calls, in order.
  public let calls: [LessonCall]
  /// The anonymous polls, in order.
  public let polls: [LessonPoll]
  /// The questions that were put to the class, in order.
  public let asked: [LessonQuestion]
  /// What the instructor wrote down, in order.
  public let remarks: [LessonRemark]

  /// Describes a lesson; control characters are taken out of the texts.
  public init(
    classID: String, classTitle: String, lessonID: String, form: LessonForm,
    learners: [LessonLearner], awards: [LessonAward] = [], calls: [LessonCall] = [],
    polls: [LessonPoll] = [], asked: [LessonQuestion] = [], remarks: [LessonRemark] = []
  ) {
    self.classID = cleanLine(classID)
    self.classTitle = cleanLine(classTitle)
    self.lessonID = cleanLine(lessonID)
    self.form = form
    self.learners = learners
    self.awards = awards
    self.calls = calls
    self.polls = polls
    self.asked = asked
    self.remarks = remarks
  }
}

extension LessonStamp: LessonPart {
  static let keys: Set<String> = [
    "classID", "classTitle", "lessonID", "form", "learners", "awards", "calls", "polls", "asked",
    "remarks",
  ]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(
      classID: try reader.string("classID"), classTitle: try reader.string("classTitle"),
      lessonID: try reader.string("lessonID"), form: try LessonForm(reader),
      learners: try reader.parts("learners"), awards: try reader.parts("awards"),
      calls: try reader.parts("calls"), polls: try reader.parts("polls"),
      asked: try reader.parts("asked"), remarks: try reader.parts("remarks"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("asked", parts: asked)
    object.set("awards", parts: awards)
    object.set("calls", parts: calls)
    object.set("classID", classID)
    object.set("classTitle", classTitle)
    object.set("form", form.rawValue)
    object.set("learners", parts: learners)
    object.set("lessonID", lessonID)
    object.set("polls", parts: polls)
    object.set("remarks", parts: remarks)
    return object
  }
}
