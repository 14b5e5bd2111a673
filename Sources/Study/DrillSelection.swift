public import Quiz
import SecretarialRules
public import Sessions

/// Which questions a drill asks, and in which order.
public enum DrillSelection {
  /// Draws questions: new ones first, then those that went wrong last time, then the longest
  /// unseen; chance decides within each group.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - entries: The questions to draw from.
  ///   - history: What the learner has answered; `nil` leaves all to chance, so that a seed alone
  ///     decides.
  ///   - seed: Chance.
  /// - Returns: The questions in the order in which to ask them.
  public static func draw(
    _ count: Int, from entries: [QuestionBank.Entry], history: History?, seed: UInt64
  ) -> [QuestionReference] {
    var generator = SeededGenerator(seed: seed)
    let shuffled = entries.map(\.reference).shuffled(using: &generator)
    guard let history else { return Array(shuffled.prefix(count)) }
    var fresh: [QuestionReference] = []
    var wrong: [QuestionReference] = []
    var known: [(reference: QuestionReference, answeredAt: Timestamp)] = []
    for reference in shuffled {
      // Nothing can come before a new question.
      if fresh.count >= count { break }
      guard let last = history[reference]?.last else {
        fresh.append(reference)
        continue
      }
      if last.correct {
        known.append((reference, last.answeredAt))
      } else {
        wrong.append(reference)
      }
    }
    if fresh.count + wrong.count < count { known.sort { $0.answeredAt < $1.answeredAt } }
    return Array((fresh + wrong + known.map(\.reference)).prefix(max(0, count)))
  }
}
