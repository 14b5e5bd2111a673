/// What the server keeps as a learner's answer.
public struct GivenAnswer: Hashable, Sendable {
  /// As it was typed.
  public let answer: String
  /// As one would read it out.
  public let words: String
  /// Where it comes from.
  public let source: AnswerOrigin?
}

/// How an answer came to the server.
public enum AnswerOrigin: String, Hashable, Sendable {
  /// Typed by the learner.
  case device
  /// Said aloud and entered by the instructor.
  case spoken
  /// Shown by hand and entered by the instructor.
  case hand
}

/// How an answer was marked.
public struct ClassFeedback: Hashable, Sendable {
  /// Right, partly right or wrong.
  public let verdict: ClassVerdict
  /// What it brings.
  public let points: Double
  /// The most that it could bring.
  public let maxPoints: Double
  /// In one sentence.
  public let headline: String
  /// Why.
  public let reasons: [String]
}

/// Whether an answer is right.
public enum ClassVerdict: String, Hashable, Sendable {
  /// All of it.
  case right
  /// Some of it.
  case partial
  /// Nothing of it.
  case wrong
}

/// The key of a question and how the class answered.
public struct Reveal: Hashable, Sendable {
  /// How many gave an answer.
  public struct Bar: Hashable, Sendable {
    /// A letter, or empty.
    public let label: String
    /// The answer.
    public let text: String
    /// How many gave it.
    public let count: Int
    /// Whether it is right.
    public let isKey: Bool
  }

  /// The right answer.
  public let key: String
  /// Why it is right.
  public let explanation: String
  /// What it rests on.
  public let basis: [String]
  /// How many answered.
  public let answered: Int
  /// How many of them were right.
  public let correct: Int
  /// The answers in the order in which they are shown.
  public let bars: [Bar]
}

extension GivenAnswer {
  init(_ reader: MessageReader) throws(MessageFault) {
    answer = try reader.text("answer")
    words = try reader.optionalText("words") ?? answer
    source = try reader.optionalText("source").flatMap(AnswerOrigin.init)
  }
}

extension ClassFeedback {
  init(_ reader: MessageReader) throws(MessageFault) {
    verdict = try reader.word("verdict", ClassVerdict.self)
    points = try reader.number("points")
    maxPoints = try reader.number("maxPoints")
    headline = try reader.optionalText("headline") ?? ""
    reasons = try reader.texts("reasons")
  }
}

extension Reveal {
  init(_ reader: MessageReader) throws(MessageFault) {
    key = try reader.optionalText("key") ?? ""
    explanation = try reader.optionalText("explanation") ?? ""
    basis = try reader.texts("basis")
    answered = try reader.optionalWhole("answered") ?? 0
    correct = try reader.optionalWhole("correct") ?? 0
    bars = try reader.objects("bars") { (bar) throws(MessageFault) in
      Bar(
        label: try bar.optionalText("label") ?? "", text: try bar.optionalText("text") ?? "",
        count: max(0, try bar.whole("count")), isKey: try bar.truth("isKey"))
    }
  }
}
