public import Quiz
public import Sessions

/// The questions that a learner had lately, so that they do not come again.
public enum RecentQuestions {
  /// Looks at the latest sessions of a learner.
  ///
  /// Of an exam all questions count, since all could be read; of other sessions those that were
  /// answered.
  ///
  /// - Parameters:
  ///   - count: How many sessions.
  ///   - learner: Whose.
  ///   - store: Where they lie; a session that cannot be read is passed over.
  /// - Returns: The questions.
  public static func of(
    _ count: Int, by learner: String, in store: SessionStore
  ) throws(SessionError) -> Set<QuestionReference> {
    guard count > 0 else { return [] }
    let latest = try store.summaries().sessions.filter { session in
      session.learner == learner && session.mode.isOfOneLearner && session.mode != .typing
    }.prefix(count)
    var questions: Set<QuestionReference> = []
    for summary in latest {
      guard let session = try? SessionFile(contentsOf: summary.path) else { continue }
      if session.header.exam != nil {
        questions.formUnion(session.header.plan)
      } else {
        questions.formUnion(SessionProgress(session).answers.map(\.question))
      }
    }
    return questions
  }
}
