public import SpacedRepetition

/// How much was still known after how many days, beside what the schedule expected of the same answers.
///
/// Only answers a day or more after the one before count: on the same day the formulas of the
/// schedule expect nothing to be forgotten.
public struct RetentionCurve: Hashable, Sendable {
  /// The answers that came a like number of days after the one before.
  public struct Bin: Hashable, Sendable {
    /// The least days.
    public let firstDay: Int
    /// The most days; nil for any number.
    public let lastDay: Int?
    /// How many answers there are.
    public internal(set) var answers = 0
    /// How many of them were recalled.
    public internal(set) var recalled = 0
    /// How many the schedule expected.
    public internal(set) var expected = 0.0

    /// Which part was recalled, or nil without answers.
    public var observed: Double? { answers > 0 ? Double(recalled) / Double(answers) : nil }
    /// Which part the schedule expected, or nil without answers.
    public var predicted: Double? { answers > 0 ? expected / Double(answers) : nil }
  }

  /// What the comparison comes to.
  public enum Verdict: String, CaseIterable, Sendable {
    /// There are too few answers to tell.
    case tooFew
    /// The difference can be chance.
    case asExpected
    /// More is remembered than was expected.
    case better
    /// Less is remembered than was expected.
    case worse
  }

  /// From few days to many.
  public let bins: [Bin]
  /// How uncertain the number of recalled answers is, as its variance.
  private let variance: Double

  /// So many answers are needed to tell anything; a convention of this program.
  public static let leastAnswers = 30
  /// The first days of the bins: about twice as far each time, at a week, a fortnight, a month.
  static let firstDays = [1, 2, 4, 8, 15, 31, 61, 121]

  /// Replays logs.
  ///
  /// - Parameters:
  ///   - logs: The answers to each question in order, with their times in seconds.
  ///   - scheduler: Whose expectations to look at.
  public init(_ logs: [[(rating: Rating, at: Double)]], scheduler: Scheduler) {
    let starts = Self.firstDays
    var bins = starts.indices.map { place in
      Bin(
        firstDay: starts[place],
        lastDay: place + 1 < starts.count ? starts[place + 1] - 1 : nil)
    }
    var variance = 0.0
    for log in logs {
      var card = Card()
      for answer in log {
        if let last = card.lastReview,
          let chance = scheduler.retrievability(of: card, at: answer.at),
          answer.at - last >= 86_400
        {
          let days = Int(min((answer.at - last) / 86_400, 1e6))
          let place = starts.lastIndex { $0 <= days } ?? 0
          bins[place].answers += 1
          if answer.rating != .again { bins[place].recalled += 1 }
          bins[place].expected += chance
          variance += chance * (1 - chance)
        }
        card = scheduler.next(card, answer.rating, at: answer.at)
      }
    }
    self.bins = bins
    self.variance = variance
  }

  /// How many answers are compared.
  public var answers: Int { bins.reduce(0) { $0 + $1.answers } }
  /// Which part of all was recalled, or nil without answers.
  public var observed: Double? {
    answers > 0 ? Double(bins.reduce(0) { $0 + $1.recalled }) / Double(answers) : nil
  }
  /// Which part of all was expected, or nil without answers.
  public var predicted: Double? {
    answers > 0 ? bins.reduce(0) { $0 + $1.expected } / Double(answers) : nil
  }

  /// What the comparison comes to; more than two standard errors are no chance.
  public var verdict: Verdict {
    guard answers >= Self.leastAnswers, let observed, let predicted else { return .tooFew }
    let difference = (observed - predicted) * Double(answers)
    guard difference.magnitude > 2 * variance.squareRoot() else { return .asExpected }
    return difference > 0 ? .better : .worse
  }
}

extension StudyProgress {
  /// How much was still known after how many days.
  public var retention: RetentionCurve {
    RetentionCurve(record.reviewLogs, scheduler: record.scheduler)
  }
}
