public import Quiz

/// How far a session has come: a fold over its events.
///
/// An undo takes away the latest answer or skip of its question. An answer takes the place of a
/// skip of the same question; a second answer to a question counts beside the first, or instead of it
/// on a paper that somebody sits alone.
public struct SessionProgress: Hashable, Sendable {
  /// The places in the plan that are still to be asked, in order.
  public private(set) var remaining: [Int]
  /// The answers that were fully right.
  public private(set) var correct = 0
  private let plan: [QuestionReference]
  private var standing: StandingSteps<QuestionReference, AnswerRecord>

  /// Folds the events of a session.
  public init(_ session: SessionFile) {
    plan = session.header.plan
    standing = StandingSteps(replacingAnswers: session.header.exam != nil)
    remaining = Array(plan.indices)
    for event in session.events { stand(event) }
    recount()
  }

  /// Folds one more event; for an answer or a skip, what came before is not looked at again.
  public mutating func add(_ event: SessionEvent) {
    switch stand(event) {
    case .nothing: break
    case .oneMore(let isCorrect):
      if isCorrect { correct += 1 }
      if let place = remaining.firstIndex(where: { plan[$0] == event.question }) {
        remaining.remove(at: place)
      }
    case .other: recount()
    }
  }

  /// What an event changes in what stands.
  private enum Change {
    case nothing
    case oneMore(isCorrect: Bool)
    case other
  }

  @discardableResult
  private mutating func stand(_ event: SessionEvent) -> Change {
    switch event {
    case .answer(let record):
      return standing.answer(record.question, record)
        ? .other : .oneMore(isCorrect: record.correct)
    case .skip(let record):
      standing.skip(record.question)
      return .oneMore(isCorrect: false)
    case .undo(let record):
      standing.undo(record.question)
      return .other
    case .rating(let record):
      standing.amend(record.question) { $0.rating = record.rating }
      return .nothing
    case .note, .flag, .checklist, .typing: return .nothing
    }
  }

  private mutating func recount() {
    correct = answers.count { $0.correct }
    var done: [QuestionReference: Int] = [:]
    for question in standing.questions + skipped { done[question, default: 0] += 1 }
    remaining = plan.indices.filter { index in
      guard let count = done[plan[index]], count > 0 else { return true }
      done[plan[index]] = count - 1
      return false
    }
  }

  /// The answers that count, in order.
  public var answers: [AnswerRecord] { standing.answers }
  /// The questions that were skipped and not answered later, in order.
  public var skipped: [QuestionReference] { standing.skipped }
  /// The answers that count.
  public var answered: Int { answers.count }
  /// The answers and skips that count.
  public var done: Int { standing.count }
  /// What the answers were worth.
  public var points: Double { answers.reduce(0) { $0 + $1.points } }
  /// What the answers could have been worth.
  public var maxPoints: Double { answers.reduce(0) { $0 + $1.maxPoints } }
  /// The place in the plan that is asked next, or nil when nothing is left.
  public var nextIndex: Int? { remaining.first }

  /// The latest answer to a question that counts, or nil.
  public func answer(to question: QuestionReference) -> AnswerRecord? {
    answers.last { $0.question == question }
  }
}
