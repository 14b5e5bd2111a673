public import Sessions

/// 把握程度计分: certainty-based marking by the scheme of Gardner-Medwin, in which it pays to say
/// honestly how certain one is.
///
/// An answer that is partly right counts as that part of a right one and the rest of a wrong one.
public struct CertaintyMark: Hashable, Sendable {
  /// The levels, from the lowest.
  public static let levels = 1...3

  /// What happened at a level.
  public struct Level: Hashable, Sendable {
    /// From 1 to 3.
    public let level: Int
    /// The answers given at it.
    public fileprivate(set) var answers = 0
    /// Those that were fully right.
    public fileprivate(set) var right = 0
    /// The part of the points that they earned, added up.
    public fileprivate(set) var share = 0.0
    /// What they come to.
    public fileprivate(set) var score = 0.0

    /// The part of the points that answers at this level earned; nil where there were none.
    public var rate: Double? { answers > 0 ? share / Double(answers) : nil }

    /// The shares of right answers between which this level is the one that pays.
    public var paying: ClosedRange<Double> {
      switch level {
      case 1: 0...(2.0 / 3)
      case 2: (2.0 / 3)...0.8
      default: 0.8...1
      }
    }

    /// How what was right goes with what was claimed.
    public var judgement: Judgement? {
      guard let rate else { return nil }
      if rate < paying.lowerBound { return .tooCertain }
      return rate > paying.upperBound ? .tooDoubtful : .fitting
    }
  }

  /// Whether somebody is as right as they say.
  public enum Judgement: String, Sendable {
    /// 把握说高了
    case tooCertain = "说高了"
    /// 把握说低了
    case tooDoubtful = "说低了"
    /// 相符
    case fitting = "相符"
  }

  /// The levels in order.
  public private(set) var table: [Level] = Self.levels.map { Level(level: $0) }

  /// What all answers come to.
  public var score: Double { table.reduce(0) { $0 + $1.score } }

  /// How many answers said how certain they were.
  public var answers: Int { table.reduce(0) { $0 + $1.answers } }

  /// Counts answers; those that do not say how certain they are are left out.
  public init(_ answers: [AnswerRecord]) {
    for answer in answers {
      guard let certainty = answer.certainty, Self.levels.contains(certainty) else { continue }
      let share =
        answer.maxPoints > 0 ? min(1, max(0, answer.points / answer.maxPoints)) : 0
      let (right, wrong) = Self.scores(at: certainty)
      table[certainty - 1].answers += 1
      table[certainty - 1].right += answer.correct ? 1 : 0
      table[certainty - 1].share += share
      table[certainty - 1].score += share * right + (1 - share) * wrong
    }
  }

  /// What a right and a wrong answer earn at a level.
  public static func scores(at level: Int) -> (right: Double, wrong: Double) {
    switch level {
    case ...1: (1, 0)
    case 2: (2, -2)
    default: (3, -6)
    }
  }
}
