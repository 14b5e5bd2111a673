import Quiz
import Study

/// What a learner presumably knows of what was never asked, by their latest placement test.
@MainActor
struct Presumption {
  /// How probable a right answer is to what was never studied where no test was taken: a guess, and
  /// shown as one.
  nonisolated static let guess = 0.3

  private let standing: PlacementStanding?
  private let scale: PlacementScale

  /// Looks up the latest test; one with too few answers tells nothing.
  init(in shell: Shell) {
    let latest = (try? Placement.latest(in: shell))?.0
    standing = latest.flatMap { $0.isTelling ? $0 : nil }
    scale = PlacementScale(in: shell)
  }

  /// Whether a test tells anything.
  var isTold: Bool { standing != nil }

  /// Whether a question counts as known without having been asked.
  func isKnown(_ question: QuestionReference) -> Bool {
    guard let standing, let logit = scale.logit(of: question) else { return false }
    return standing.presumesKnown(logit: logit)
  }

  /// How probable a right answer is to a question that was never asked.
  func probability(of question: QuestionReference) -> Double {
    guard let standing, let logit = scale.logit(of: question) else { return Self.guess }
    return standing.probability(logit: logit)
  }
}
