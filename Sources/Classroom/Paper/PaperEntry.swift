/// What was typed in of one learner's paper.
///
/// It never changes and is a class only so that the event and what stands of it share one copy.
public final class PaperEntry: Sendable {
  /// Whose paper it is.
  public let learner: LearnerNumber
  /// Which order the paper has.
  public let variant: PaperVariant
  /// 缺考: whether the learner was not there; then there are no answers.
  public let isAbsent: Bool
  /// The answers in the order of the plan; what was not answered is missing.
  public let answers: [LessonAnswer]
  /// The points that were counted by hand; nil where nobody did.
  public let total: Double?

  /// Describes what was typed in.
  public init(
    learner: LearnerNumber, variant: PaperVariant, isAbsent: Bool = false,
    answers: [LessonAnswer] = [], total: Double? = nil
  ) {
    self.learner = learner
    self.variant = variant
    self.isAbsent = isAbsent
    self.answers = answers.sorted { $0.round < $1.round }
    self.total = total
  }

  /// The answer to a place in the plan.
  public func answer(to slot: Int) -> LessonAnswer? { answers.first { $0.round.slot == slot } }

  /// What the answers come to.
  public var points: Double { answers.map(\.points).reduce(0, +) }

  /// The same with another sum counted by hand.
  public func with(total: Double?) -> PaperEntry {
    PaperEntry(
      learner: learner, variant: variant, isAbsent: isAbsent, answers: answers, total: total)
  }

  /// The same with another answer, or none, to a place in the plan.
  public func with(_ answer: LessonAnswer?, to slot: Int) -> PaperEntry {
    PaperEntry(
      learner: learner, variant: variant, isAbsent: false,
      answers: answers.filter { $0.round.slot != slot } + (answer.map { [$0] } ?? []),
      total: total)
  }
}

extension PaperEntry: Hashable {
  /// Whether all that is known of both is the same.
  public static func == (first: PaperEntry, second: PaperEntry) -> Bool {
    first === second
      || first.learner == second.learner && first.variant == second.variant
        && first.isAbsent == second.isAbsent && first.answers == second.answers
        && first.total == second.total
  }

  /// Hashes whose paper it is and how it was answered.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(learner)
    hasher.combine(answers)
  }
}

/// What was said of two readings of one paper that differed.
public struct PaperSettling: Hashable, Sendable {
  /// Whose paper it is.
  public let learner: LearnerNumber
  /// The place in the plan; nil where the readings differed as a whole.
  public let slot: Int?
  /// The answer that is right; nil where there is none, or the first entry stays as a whole.
  public let answer: LessonAnswer?
  /// How the first entry read.
  public let first: String
  /// How the second entry read; another reading has to be settled anew.
  public let second: String

  /// Describes what was said.
  public init(
    learner: LearnerNumber, slot: Int?, answer: LessonAnswer?, first: String, second: String
  ) {
    self.learner = learner
    self.slot = slot
    self.answer = answer
    self.first = first
    self.second = second
  }
}
