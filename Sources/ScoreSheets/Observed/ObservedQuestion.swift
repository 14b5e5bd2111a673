public import Sessions

/// What the answers of many say about one question of a bank.
public struct ObservedQuestion: Hashable, Sendable {
  /// How well the question told able and less able apart, as the mean of sittings weighted by their
  /// candidates.
  public struct Discrimination: Hashable, Sendable {
    /// 区分度 D: facility in the upper 27 % − facility in the lower 27 %.
    public let upperLower: Double
    /// Pearson's r of the mark and the total of the other questions; nil where it is not defined.
    public let correctedItemTotal: Double?
    /// The candidates of all sittings.
    public let candidates: Int
    /// The sittings.
    public let sittings: Int
  }

  /// The difficulty in the largest sitting that the Rasch model could be estimated from; difficulties
  /// of different sittings have no common scale.
  public struct RaschDifficulty: Hashable, Sendable {
    /// In logits; the questions of the sitting sum to 0.
    public let difficulty: Double
    /// Its standard error.
    public let standardError: Double
    /// The candidates of the sitting.
    public let candidates: Int
    /// The questions of the sitting that were estimated.
    public let items: Int
  }

  /// A wrong answer and how common it is.
  public struct WrongAnswer: Hashable, Sendable {
    /// In its canonical writing, such as the ids of choices.
    public let response: String
    /// Of all answers that count, from 0 to 1.
    public let share: Double
  }

  /// The answers that count.
  public let answers: Int
  /// The mean mark in parts of the full mark, from 0 to 1.
  public let facility: Double
  /// Nil where no exam or lesson with enough candidates had the question.
  public let discrimination: Discrimination?
  /// Nil where no such exam or lesson could be estimated.
  public let rasch: RaschDifficulty?
  /// The median time of an answer, in milliseconds; nil where all answers were given aloud, on paper or
  /// by a script.
  public let medianMs: Int?
  /// The wrong answers, the most common first; none for a question that is answered in free text,
  /// because people may write names and numbers.
  public let wrongAnswers: [WrongAnswer]
  /// The first day with an answer that counts.
  public let firstDay: CalendarDay
  /// The last day.
  public let lastDay: CalendarDay
  /// The SHA-256 of the bank's file as it was when it was answered, each edition once, sorted.
  public let editions: [String]
}
