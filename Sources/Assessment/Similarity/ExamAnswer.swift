/// What a candidate wrote for an item, as far as copying shows in it.
public enum ExamAnswer: Hashable, Sendable {
  /// The right answer: two candidates who know their subject have it in common.
  case right
  /// A wrong answer, in the labels of the paper as it was set: choices that were shuffled for each
  /// candidate are named by what they say.
  case wrong(String)
  /// No answer.
  case unanswered
}
