public import SecretarialRules

/// How an answer was marked, and why.
public struct Mark: Hashable, Sendable {
  /// Right, partly right, or wrong.
  public enum Verdict: Hashable, Sendable {
    /// Full points.
    case right
    /// Some points.
    case partial
    /// No points.
    case wrong
  }

  /// A place in the passage that the explanation speaks of.
  public struct PassageMark: Hashable, Sendable {
    /// The line of the passage, from 0.
    public let line: Int
    /// The place in that line.
    public let range: Range<String.Index>
    /// The number that the explanation uses for it, from 1.
    public let number: Int
  }

  /// Points given.
  public let points: Double
  /// Points that were to be had.
  public let maxPoints: Double
  /// The result in one sentence, without 对 or 错: `函。`, `你选的是 A 请示，应选 C 函。`
  public let headline: String
  /// Why, for the answer that was given: shown at once when it is not right.
  public let reasons: [String]
  /// What is to be said of everything else, shown when the learner asks.
  public let details: [String]
  /// Places in the passage, in order.
  public let places: [PassageMark]
  /// How the points were counted, where that is not plain.
  public let scoring: String?
  /// Rules that the answer itself broke, beyond those of the question.
  public let brokenRules: [RuleCode]
  /// How each part of the answer was marked, where the question has parts.
  public let parts: [Mark]

  init(
    points: Double, of maxPoints: Double, headline: String, reasons: [String] = [],
    details: [String] = [], places: [PassageMark] = [], scoring: String? = nil,
    brokenRules: [RuleCode] = [], parts: [Mark] = []
  ) {
    self.points = points
    self.maxPoints = maxPoints
    self.headline = headline
    self.reasons = reasons
    self.details = details
    self.places = places
    self.scoring = scoring
    self.brokenRules = brokenRules
    self.parts = parts
  }

  /// No points, for an answer that nobody could read.
  static func unreadable(
    _ problem: ResponseProblem, of maxPoints: Double, key: String
  ) -> Mark {
    Mark(points: 0, of: maxPoints, headline: problem.message, reasons: ["答案：\(key)"])
  }

  /// Right, partly right, or wrong.
  public var verdict: Verdict {
    if points >= maxPoints { return .right }
    return points > 0 ? .partial : .wrong
  }
}
