public import Quiz
public import SpacedRepetition

/// An answer that stands, without what was answered.
public struct PastAnswer: Hashable, Sendable {
  /// When it was given.
  public let answeredAt: Timestamp
  /// How long it took, in milliseconds.
  public let elapsedMs: Int
  /// What it was worth.
  public let points: Double
  /// What it could have been worth.
  public let maxPoints: Double
  /// Whether it was fully right.
  public let correct: Bool
  /// How well it was recalled, where that was judged.
  public internal(set) var rating: Rating?
  /// Whether a hint was asked for.
  public let hinted: Bool
  /// What the key of the question was, where that is known.
  public let key: KeyMark?
  /// Whether what was remembered before counts no more.
  public let fresh: Bool

  /// Describes an answer.
  public init(
    answeredAt: Timestamp, elapsedMs: Int, points: Double, maxPoints: Double, correct: Bool,
    rating: Rating? = nil, hinted: Bool = false, key: KeyMark? = nil, fresh: Bool = false
  ) {
    self.answeredAt = answeredAt
    self.elapsedMs = elapsedMs
    self.points = points
    self.maxPoints = maxPoints
    self.correct = correct
    self.rating = rating
    self.hinted = hinted
    self.key = key
    self.fresh = fresh
  }
}

/// All that a learner has answered in all sessions: a fold over their files.
///
/// Sessions are taken in the order in which they were begun, and answers in the order of their
/// session, so a clock that was set back does not turn the order round.
public struct History: Sendable {
  /// What is known of one question.
  public struct Record: Hashable, Sendable {
    /// The question.
    public let question: QuestionReference
    /// The answers to it, the oldest first.
    public let answers: ArraySlice<PastAnswer>
    /// How many of them were not fully right.
    public let wrong: Int
    /// How many of the latest were fully right, up to the last that was not.
    public let consecutiveRights: Int

    /// How often it was answered.
    public var times: Int { answers.count }
    /// The latest answer.
    public var last: PastAnswer? { answers.last }
  }

  /// What was done on one day, by the clock where it was done.
  public struct Day: Hashable, Sendable {
    /// The day.
    public let day: CalendarDay
    /// How many questions were answered.
    public internal(set) var answered: Int
    /// How many answers were fully right.
    public internal(set) var correct: Int
    /// The time spent on answers, in milliseconds.
    public internal(set) var elapsedMs: Int
  }

  /// One record for each question that was ever answered, in the order of first answers.
  public private(set) var records: [Record] = []
  /// One entry for each day with answers, in the order of the calendar.
  public private(set) var days: [Day] = []
  /// The sessions, the newest first.
  public private(set) var sessions: [SessionSummary] = []
  /// The files that could not be read, or did not count, and why.
  public let setAside: [SessionError]

  private var indices: [QuestionReference: Int] = [:]

  /// How many answers there are.
  public var answered: Int { days.reduce(0) { $0 + $1.answered } }

  /// What is known of a question, or nil where it was never answered.
  public subscript(question: QuestionReference) -> Record? { indices[question].map { records[$0] } }

  /// Folds what was read of files.
  ///
  /// - Parameters:
  ///   - sessions: the sessions in the order in which they were begun.
  ///   - setAside: the files that do not count.
  init(_ sessions: [ReadSession], setAside: [SessionError]) {
    self.setAside = setAside
    self.sessions = sessions.reversed().map { $0.extract.summary }
    days = History.days(of: sessions)
    var order = QuestionOrder(
      expecting: sessions.lazy.map { $0.table.questions.count }.max() ?? 0)
    for session in sessions { order.count(session) }
    indices = order.indices
    records = order.records(of: sessions)
  }

  private static func days(of sessions: [ReadSession]) -> [Day] {
    var days: [Day] = []
    var indices: [CalendarDay: Int] = [:]
    for session in sessions {
      for (_, answer) in session.extract.answers {
        let day = answer.answeredAt.day
        // Answers of a day mostly follow each other.
        if days.last?.day == day {
          days[days.count - 1].add(answer)
        } else if let index = indices[day] {
          days[index].add(answer)
        } else {
          indices[day] = days.count
          days.append(Day(day: day, answered: 0, correct: 0, elapsedMs: 0))
          days[days.count - 1].add(answer)
        }
      }
    }
    return days.sorted { $0.day < $1.day }
  }
}

extension History.Day {
  fileprivate mutating func add(_ answer: PastAnswer) {
    answered += 1
    if answer.correct { correct += 1 }
    elapsedMs += answer.elapsedMs
  }
}
