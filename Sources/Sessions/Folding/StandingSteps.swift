/// The answers and skips of a session that stand: what was taken back or made good is gone.
struct StandingSteps<Question: Equatable, Answer> {
  enum Step {
    case answer(Question, Answer)
    case skip(Question)

    var question: Question {
      switch self {
      case .answer(let question, _): question
      case .skip(let question): question
      }
    }

    var isSkip: Bool {
      switch self {
      case .answer: false
      case .skip: true
      }
    }
  }

  private(set) var steps: [Step] = []
  private var skips = 0

  /// An answer takes the place of a skip of the same question, and stands beside another answer.
  mutating func answer(_ question: Question, _ answer: Answer) {
    // Without skips, which is the rule, nothing has to be looked for.
    if skips > 0 {
      steps.removeAll { $0.isSkip && $0.question == question }
      skips = steps.count { $0.isSkip }
    }
    steps.append(.answer(question, answer))
  }

  mutating func skip(_ question: Question) {
    steps.append(.skip(question))
    skips += 1
  }

  /// Takes back the latest answer to a question or its skip; where there is none, nothing happens.
  mutating func undo(_ question: Question) {
    guard let last = steps.lastIndex(where: { $0.question == question }) else { return }
    if steps.remove(at: last).isSkip { skips -= 1 }
  }
}
