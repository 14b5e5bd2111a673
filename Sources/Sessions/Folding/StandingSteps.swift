/// The answers and skips of a session that stand: what was taken back or made good is gone.
struct StandingSteps<Question: Equatable, Answer> {
  /// Whether an answer takes the place of another answer to the same question, as on a paper that
  /// is not handed in yet.
  let replacesAnswers: Bool
  /// The answers that stand, in order.
  private(set) var answers: [Answer] = []
  /// What each of the answers is an answer to.
  private(set) var questions: [Question] = []
  /// The questions that were skipped and not answered later, in order.
  private(set) var skipped: [Question] = []

  /// Begins without any.
  init(replacingAnswers: Bool = false) { replacesAnswers = replacingAnswers }

  /// How many answers and skips stand.
  var count: Int { answers.count + skipped.count }

  /// An answer takes the place of a skip of the same question, and stands beside another answer
  /// unless it replaces it.
  ///
  /// - Returns: whether it took the place of something.
  @discardableResult
  mutating func answer(_ question: Question, _ answer: Answer) -> Bool {
    if replacesAnswers, let place = questions.lastIndex(of: question) {
      answers[place] = answer
      skipped.removeAll { $0 == question }
      return true
    }
    questions.append(question)
    answers.append(answer)
    // Without skips, which is the rule, nothing has to be looked for.
    guard !skipped.isEmpty else { return false }
    let count = skipped.count
    skipped.removeAll { $0 == question }
    return skipped.count < count
  }

  mutating func skip(_ question: Question) { skipped.append(question) }

  /// Changes the latest answer to a question; where there is none, nothing happens.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  mutating func amend(_ question: Question, _ change: (inout Answer) -> Void) -> Bool {
    guard let last = questions.lastIndex(of: question) else { return false }
    change(&answers[last])
    return true
  }

  /// Takes back the latest answer to a question or its skip.
  ///
  /// - Returns: whether there was one; where there is none, nothing happens.
  @discardableResult
  mutating func undo(_ question: Question) -> Bool {
    // An answer takes the skips before it away, so a skip that stands is later than any answer.
    if let last = skipped.lastIndex(of: question) {
      skipped.remove(at: last)
    } else if let last = questions.lastIndex(of: question) {
      questions.remove(at: last)
      answers.remove(at: last)
    } else {
      return false
    }
    return true
  }
}

extension StandingSteps: Equatable where Answer: Equatable {}
extension StandingSteps: Hashable where Question: Hashable, Answer: Hashable {}
extension StandingSteps: Sendable where Question: Sendable, Answer: Sendable {}
