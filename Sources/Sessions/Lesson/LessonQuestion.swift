internal import JSONText
public import Quiz

/// A question as it was put to the class, and how the class answered.
public struct LessonQuestion: Hashable, Sendable {
  /// How many gave the same answer.
  public struct Answer: Hashable, Sendable {
    /// The answer in its canonical writing.
    public let response: String
    /// How many gave it.
    public let count: Int

    /// Describes an answer; control characters are taken out of it.
    public init(_ response: String, count: Int) {
      self.response = cleanLine(response)
      self.count = Plausible.count(count)
    }
  }

  /// The question.
  public let question: QuestionReference
  /// How often it has been put in this lesson, this time included: 1 for the first time.
  public let round: Int
  /// When answers were first taken.
  public let openedAt: Timestamp
  /// When no more answers were taken.
  public let closedAt: Timestamp?
  /// When key and explanation were shown.
  public let revealedAt: Timestamp?
  /// How many answered.
  public let answered: Int
  /// How many were fully right.
  public let correct: Int
  /// The answers, the most frequent first, and of equally frequent ones in the order of their text.
  public let answers: [Answer]

  /// Describes a question; the answers are put in order.
  public init(
    question: QuestionReference, round: Int = 1, openedAt: Timestamp, closedAt: Timestamp? = nil,
    revealedAt: Timestamp? = nil, answered: Int, correct: Int, answers: [Answer] = []
  ) {
    self.question = question
    self.round = Plausible.count(round, from: 1)
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.revealedAt = revealedAt
    self.answered = Plausible.count(answered)
    self.correct = Plausible.count(correct)
    self.answers = answers.sorted { first, second in
      first.count == second.count
        ? first.response < second.response : first.count > second.count
    }
  }
}

extension LessonQuestion: LessonPart {
  static let keys: Set<String> = [
    "question", "round", "openedAt", "closedAt", "revealedAt", "answered", "correct", "answers",
  ]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(
      question: try reader.reference("question"), round: try reader.count("round", from: 1),
      openedAt: try reader.time("openedAt"), closedAt: try reader.optionalTime("closedAt"),
      revealedAt: try reader.optionalTime("revealedAt"), answered: try reader.count("answered"),
      correct: try reader.count("correct"), answers: try reader.parts("answers"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("answered", answered)
    object.set("answers", parts: answers)
    object.set("closedAt", closedAt?.description)
    object.set("correct", correct)
    object.set("openedAt", openedAt.description)
    object.set("question", question.description)
    object.set("revealedAt", revealedAt?.description)
    object.set("round", round)
    return object
  }
}

extension LessonQuestion.Answer: LessonPart {
  static let keys: Set<String> = ["response", "count"]

  init(_ reader: ObjectReader) throws(SessionFault) {
    self.init(try reader.string("response"), count: try reader.count("count"))
  }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("count", count)
    object.set("response", response)
    return object
  }
}
