public import Quiz

/// How far a session has come: a fold over its events.
///
/// An undo takes away the latest answer or skip of its question. An answer takes the place of a
/// skip of the same question; a second answer to a question counts beside the first.
public struct SessionProgress: Hashable, Sendable {
  /// The answers that count, in order.
  public private(set) var answers: [AnswerRecord] = []
  /// The questions that were skipped and not answered later, in order.
  public private(set) var skipped: [QuestionReference] = []
  /// The places in the plan that are still to be asked, in order.
  public private(set) var remaining: [Int] = []

  /// Folds the events of a session.
  public init(_ session: SessionFile) {
    var standing = StandingSteps<QuestionReference, AnswerRecord>()
    for event in session.events {
      switch event {
      case .answer(let record): standing.answer(record.question, record)
      case .skip(let record): standing.skip(record.question)
      case .undo(let record): standing.undo(record.question)
      case .note, .flag: break
      }
    }
    var done: [QuestionReference: Int] = [:]
    for step in standing.steps {
      done[step.question, default: 0] += 1
      switch step {
      case .answer(_, let record): answers.append(record)
      case .skip(let question): skipped.append(question)
      }
    }
    for (index, question) in session.header.plan.enumerated() {
      if let count = done[question], count > 0 {
        done[question] = count - 1
      } else {
        remaining.append(index)
      }
    }
  }

  /// The answers that count.
  public var answered: Int { answers.count }
  /// The answers and skips that count.
  public var done: Int { answers.count + skipped.count }
  /// The answers that were fully right.
  public var correct: Int { answers.count { $0.correct } }
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
