public import Quiz

/// How long a learner usually takes for a right answer, by kind of question.
public struct Pace: Sendable {
  /// How quick an answer was.
  public enum Speed: Hashable, Sendable {
    /// Half the usual time or less.
    case fast
    /// Neither.
    case usual
    /// Twice the usual time or more.
    case slow
  }

  /// How many right answers of a kind must be known before speed says anything.
  public static let leastAnswers = 10
  /// Nobody reads and answers in less, in milliseconds; such answers came out of a pipe.
  static let quickest: Int32 = 500
  /// Longer than so many times the usual, the learner was called away and did not think.
  static let interruption = 10.0

  /// Half of the latest right answers of each kind took longer, in milliseconds.
  private var medians: [QuestionKind: Double] = [:]

  /// Nothing is known yet.
  public init() {}

  /// Learns from past answers.
  ///
  /// - Parameters:
  ///   - record: All answers.
  ///   - kind: The kind of a question, or nil where the question is gone.
  ///   - most: How many of the latest answers to look at.
  public init(_ record: StudyRecord, kind: (QuestionReference) -> QuestionKind?, most: Int = 2000) {
    var times: [QuestionKind: [Int32]] = [:]
    for review in record.reviews.suffix(most)
    where review.correct && review.isScheduled
      && review.elapsedMs >= Self.quickest
    {
      guard let kind = kind(record.questions[Int(review.question)]) else { continue }
      times[kind, default: []].append(review.elapsedMs)
    }
    for (kind, times) in times where times.count >= Self.leastAnswers {
      medians[kind] = Double(times.sorted()[times.count / 2])
    }
  }

  /// How quick an answer was for this learner.
  ///
  /// - Parameters:
  ///   - milliseconds: How long it took.
  ///   - kind: The kind of its question.
  /// - Returns: Usual, where too little is known.
  public func speed(of milliseconds: Int, at kind: QuestionKind) -> Speed {
    guard let median = medians[kind], milliseconds >= Self.quickest else { return .usual }
    let share = Double(milliseconds) / median
    if share <= 0.5 { return .fast }
    return share >= 2 && share < Self.interruption ? .slow : .usual
  }

  /// The usual time for a kind in milliseconds, or nil where it is not known.
  public subscript(kind: QuestionKind) -> Double? { medians[kind] }
}
