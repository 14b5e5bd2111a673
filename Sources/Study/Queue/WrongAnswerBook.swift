public import Quiz

/// The wrong-answer book: what was answered wrong and not right on three days since.
public enum WrongAnswerBook {
  /// The questions in the book, those that were wrong the last time first, then the most often wrong.
  ///
  /// - Parameters:
  ///   - record: What the learner has done.
  ///   - entries: The questions that there are.
  /// - Returns: The questions in the order in which to ask them again.
  public static func questions(
    in record: StudyRecord, among entries: [QuestionBank.Entry]
  ) -> [QuestionReference] {
    entries.map { ($0.reference, record[$0.reference]) }.filter { $0.1.isMistake }
      .sorted { first, second in
        let a = (first.1.isRight ? 1 : 0, -first.1.wrong, first.1.lastAnswer)
        let b = (second.1.isRight ? 1 : 0, -second.1.wrong, second.1.lastAnswer)
        return a != b ? a < b : "\(first.0)" < "\(second.0)"
      }.map(\.0)
  }
}
