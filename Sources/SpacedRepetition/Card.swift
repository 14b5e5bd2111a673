/// One thing to be remembered, with where it stands in the schedule.
///
/// Times are seconds since any fixed moment.
public struct Card: Hashable, Sendable {
  /// How far the thing is learnt.
  public enum Phase: Hashable, Sendable {
    /// Being learnt; the step comes next.
    case learning(step: Int)
    /// Known, to be seen again now and then.
    case review
    /// Forgotten, being learnt again.
    case relearning(step: Int)
  }

  /// How far it is learnt.
  public internal(set) var phase: Phase
  /// What is remembered of it; nil before the first answer.
  public internal(set) var memory: MemoryState?
  /// When it was answered last; nil before the first answer.
  public internal(set) var lastReview: Double?
  /// When it is to be asked again; nil before the first answer.
  public internal(set) var due: Double?
  /// How often it was answered.
  public internal(set) var reps: Int
  /// How often it was forgotten after it had been known.
  public internal(set) var lapses: Int

  /// Something that was never asked.
  public init() { self.init(phase: .learning(step: 0), memory: nil, lastReview: nil, due: nil) }

  /// Takes up a card that was written down.
  public init(
    phase: Phase, memory: MemoryState?, lastReview: Double?, due: Double?, reps: Int = 0,
    lapses: Int = 0
  ) {
    self.phase = phase
    self.memory = memory
    self.lastReview = lastReview
    self.due = due
    self.reps = reps
    self.lapses = lapses
  }

  /// Whether it is between the steps of learning or relearning.
  public var isInSteps: Bool {
    switch phase {
    case .learning: memory != nil
    case .review: false
    case .relearning: true
    }
  }
}
