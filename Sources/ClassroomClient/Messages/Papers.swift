/// The questions of a homework or an exam, as this learner has them.
public struct ClassPaper: Hashable, Sendable {
  /// A question with what has been answered.
  public struct Item: Hashable, Sendable {
    /// The question.
    public let question: ClassQuestion
    /// What has been answered.
    public let mine: GivenAnswer?
    /// How it was marked, where that is told.
    public let feedback: ClassFeedback?
  }

  /// In the order of this learner's paper.
  public let items: [Item]
  /// When it is handed in by itself, by the server's clock.
  public let deadline: Int?
  /// When it was handed in.
  public let handedInAt: Int?
}

/// A learner's own result.
public struct LessonResult: Hashable, Sendable {
  /// One question.
  public struct Item: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// The question in a few words.
    public let label: String
    /// How the answer was marked; `nil` where there was none.
    public let verdict: ClassVerdict?
    /// What it brought.
    public let points: Double
    /// The most that it could bring.
    public let maxPoints: Double
    /// What was answered.
    public let mine: String
    /// The right answer.
    public let key: String
    /// Why it is right.
    public let explanation: String
  }

  /// Points that the instructor gave or took.
  public struct Award: Hashable, Sendable {
    /// How many; less than 0 where they were taken.
    public let points: Double
    /// What for.
    public let reason: String
  }

  /// How many questions were answered.
  public let answered: Int
  /// How many there were.
  public let questions: Int
  /// How many were answered rightly.
  public let correct: Int
  /// All points.
  public let points: Double
  /// The most that there could be.
  public let maxPoints: Double
  /// Points given or taken.
  public let awards: [Award]
  /// Question by question.
  public let items: [Item]
}

extension ClassPaper {
  init(_ reader: MessageReader) throws(MessageFault) {
    items = try reader.objects("questions") { (item) throws(MessageFault) in
      Item(
        question: try ClassQuestion(item),
        mine: try item.optionalObject("mine") { (it) throws(MessageFault) in try GivenAnswer(it) },
        feedback: try item.optionalObject("feedback") { (it) throws(MessageFault) in
          try ClassFeedback(it)
        })
    }
    deadline = try reader.optionalWhole("deadline")
    handedInAt = try reader.optionalWhole("handedInAt")
  }
}

extension LessonResult {
  init(_ reader: MessageReader) throws(MessageFault) {
    answered = try reader.whole("answered")
    questions = try reader.whole("questions")
    correct = try reader.whole("correct")
    points = try reader.number("points")
    maxPoints = try reader.number("maxPoints")
    awards = try reader.objects("awards") { (award) throws(MessageFault) in
      Award(points: try award.number("points"), reason: try award.optionalText("reason") ?? "")
    }
    items = try reader.objects("items") { (item) throws(MessageFault) in
      Item(
        number: try item.whole("number"), label: try item.optionalText("label") ?? "",
        verdict: try item.optionalText("verdict").flatMap(ClassVerdict.init),
        points: try item.optionalNumber("points") ?? 0,
        maxPoints: try item.optionalNumber("maxPoints") ?? 0,
        mine: try item.optionalText("mine") ?? "", key: try item.optionalText("key") ?? "",
        explanation: try item.optionalText("explanation") ?? "")
    }
  }
}
