public import Quiz
public import SecretarialRules

/// A question as its author wrote it, in whatever format, and perhaps not complete.
///
/// This is what every format reads into and writes from. It holds all that a bank holds; what the
/// author did not say is `nil` or empty, and nothing is filled in.
public struct AuthoredQuestion: Hashable, Sendable {
  /// The permanent name in its bank.
  public var id: String?
  /// Which kind it is, where that is known.
  public var kind: QuestionKind?
  /// Where it belongs in the course: `文种/函`.
  public var topic: String?
  /// The points of the syllabus that it tests.
  public var points: [String] = []
  /// From 1 to 5.
  public var difficulty: Int?
  /// What the learner must do with what is known.
  public var level: Question.Level?
  /// The question itself, a paragraph an element. Gaps are written `（　　）`.
  public var stem: [String] = []
  /// How to think about it.
  public var hint: String?
  /// What belongs to its kind.
  public var body: AuthoredBody
  /// Why the key is the key.
  public var explanation: String?
  /// The codes of the rules that it exercises.
  public var rules: [String] = []
  /// What it rests on beyond the rules.
  public var basis: [Basis] = []
  /// The materials it was made from.
  public var source: [String] = []
  /// What its author wrote for it and no reader understood, each with its label: `答案：见教材`.
  ///
  /// Such a question cannot be asked yet; the text of a bank keeps these lines for its author.
  public var unread: [String] = []

  /// A text that a question rests on.
  public struct Basis: Hashable, Sendable {
    /// Text and clause.
    public var text: String
    /// How strong it is.
    public var strength: RuleStrength
    /// The unit whose own rule it is.
    public var unit: String?

    /// Names a basis.
    public init(text: String, strength: RuleStrength, unit: String? = nil) {
      self.text = text
      self.strength = strength
      self.unit = unit
    }
  }

  /// Begins a question with what it asks.
  public init(kind: QuestionKind? = nil, stem: [String] = [], body: AuthoredBody) {
    self.kind = kind
    self.stem = stem
    self.body = body
  }
}

/// A bank as its author wrote it.
public struct AuthoredBank: Hashable, Sendable {
  /// The permanent name, where the format has one.
  public var id: String?
  /// The name that learners know.
  public var title: String?
  /// What it trains.
  public var summary: String?
  /// Its questions in order.
  public var questions: [AuthoredQuestion]

  /// Puts a bank together.
  public init(
    id: String? = nil, title: String? = nil, summary: String? = nil,
    questions: [AuthoredQuestion] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.questions = questions
  }
}
