internal import JSONText
public import Quiz

/// A learner was called upon.
public struct LessonCall: Hashable, Sendable {
  /// When.
  public let at: Timestamp
  /// Who, by number.
  public let learner: String
  /// The question they were asked, if any.
  public let question: QuestionReference?

  /// Describes a roll call; control characters are taken out of the number.
  public init(at: Timestamp, learner: String, question: QuestionReference? = nil) {
    self.at = at
    self.learner = cleanLine(learner)
    self.question = question
  }
}

extension LessonCall: LessonPart {
  static let keys: Set<String> = ["at", "learner", "question"]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(
      at: try reader.time("at"), learner: try reader.string("learner"),
      question: reader.has("question") ? try reader.reference("question") : nil)
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("at", at.description)
    object.set("learner", learner)
    object.set("question", question?.description)
    return object
  }
}
