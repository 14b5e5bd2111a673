public import Quiz
public import SpacedRepetition

/// By which way an answer came in.
public enum AnswerSource: String, CaseIterable, Sendable {
  /// 学员自己输入; not written into files.
  case device
  /// 口答
  case spoken
  /// 举手
  case hand
  /// 纸面
  case paper

  /// The name that people read.
  public var title: String {
    switch self {
    case .device: "自己输入"
    case .spoken: "口答"
    case .hand: "举手"
    case .paper: "纸面"
    }
  }
}

/// An answer and its mark.
public struct AnswerRecord: Hashable, Sendable {
  /// What was asked.
  public let question: QuestionReference
  /// When the question was on the screen.
  public let shownAt: Timestamp
  /// When the answer was given.
  public let answeredAt: Timestamp
  /// The time between by a clock that nobody sets, in milliseconds.
  public let elapsedMs: Int
  /// The answer in its canonical writing.
  public let response: String
  /// The answer as it was typed, where that is different.
  public let raw: String?
  /// What it was worth.
  public let points: Double
  /// What it could have been worth.
  public let maxPoints: Double
  /// Whether it was fully right.
  public let correct: Bool
  /// The codes of the rules that decided it.
  public let rules: [String]
  /// How well it was recalled, where that was judged; the learner may judge otherwise later.
  public internal(set) var rating: Rating?
  /// Whether a hint was asked for.
  public let hinted: Bool
  /// How certain the learner was, from 1 to 3, where that was asked.
  public let certainty: Int?
  /// What the key of the question was, so that a change of it can be noticed.
  public let key: KeyMark?
  /// Whether what was remembered before counts no more, because the key is another one.
  public let fresh: Bool
  /// The choices in the order in which they were shown, where they were shuffled.
  public let shown: [String]?
  /// The number (学号) of the learner whose answer it is, in the record of a whole lesson and
  /// nowhere else.
  public let by: String?
  /// By which way it came in.
  public let source: AnswerSource

  /// Describes an answer; a `raw` that equals `response` is left out, and numbers that nobody can
  /// have earned or waited are brought into a range with which one can reckon. Control characters are taken out of the learner's number.
  public init(
    question: QuestionReference, shownAt: Timestamp, answeredAt: Timestamp, elapsedMs: Int,
    response: String, raw: String? = nil, points: Double, maxPoints: Double, correct: Bool,
    rules: [String] = [], rating: Rating? = nil, hinted: Bool = false, certainty: Int? = nil,
    key: KeyMark? = nil, fresh: Bool = false, shown: [String]? = nil, by: String? = nil,
    source: AnswerSource = .device
  ) {
    self.question = question
    self.shownAt = shownAt
    self.answeredAt = answeredAt
    self.elapsedMs = Plausible.count(elapsedMs)
    self.response = response
    self.raw = raw == response ? nil : raw
    self.points = Plausible.points(points)
    self.maxPoints = Plausible.points(maxPoints)
    self.correct = correct
    self.rules = rules
    self.rating = rating
    self.hinted = hinted
    self.certainty = certainty.map { min(max($0, 1), 3) }
    self.key = key
    self.fresh = fresh
    self.shown = shown
    self.by = by.map(cleanLine)
    self.source = source
  }
}
