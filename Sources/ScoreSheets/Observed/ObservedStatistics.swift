public import Quiz
public import Sessions

/// What all sessions of a folder say about the questions of the banks.
///
/// - The record of a whole lesson counts, and the sessions of its learners do not count again.
/// - Of a lesson or an exam each learner's first answer to a question counts.
/// - Of practice an answer counts only where the learner had never answered the question before,
///   because whoever has seen the explanation has been taught.
///
/// Learners are told apart by name, and no name, number or free text is kept.
public struct ObservedStatistics: Hashable, Sendable {
  /// What was observed of each question with an answer that counts.
  public let questions: [QuestionReference: ObservedQuestion]
  /// The sessions that were counted.
  public let sessions: Int
  /// The lessons and exams with enough candidates for a discrimination.
  public let sittings: Int

  /// Fewer candidates than this say nothing of how a question tells them apart.
  public static let minimumCandidates = 30
  /// So many wrong answers of a question are kept.
  public static let keptWrongAnswers = 10

  /// Counts sessions.
  ///
  /// - Parameters:
  ///   - sessions: In any order, each once.
  ///   - hasLabels: Whether a question is answered by labels of the bank, not in free text.
  public init(_ sessions: [SessionFile], hasLabels: (QuestionReference) -> Bool) {
    var tally = ObservedTally()
    for session in sessions.sorted(by: Self.isEarlier) { tally.add(session, among: sessions) }
    let analysed = tally.sittings.compactMap { ObservedSitting($0) }
    var questions: [QuestionReference: ObservedQuestion] = [:]
    for (question, answers) in tally.answers {
      questions[question] = ObservedQuestion(
        answers, sittings: analysed.compactMap { $0.questions[question] },
        keepsWrongAnswers: hasLabels(question))
    }
    self.questions = questions
    self.sessions = tally.sessions
    self.sittings = analysed.count
  }

  /// What was observed of the questions of one bank.
  ///
  /// - Parameter bank: The bank.
  /// - Returns: By the name of the question.
  public func questions(of bank: BankID) -> [QuestionID: ObservedQuestion] {
    var result: [QuestionID: ObservedQuestion] = [:]
    for (reference, question) in questions where reference.bank == bank {
      result[reference.question] = question
    }
    return result
  }

  private static func isEarlier(_ one: SessionFile, _ other: SessionFile) -> Bool {
    (one.header.startedAt, one.header.id.rawValue)
      < (other.header.startedAt, other.header.id.rawValue)
  }
}
