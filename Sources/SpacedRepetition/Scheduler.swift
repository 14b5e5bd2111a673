/// Decides when something is asked again; a pure function of the card, the rating and the time.
public struct Scheduler: Hashable, Sendable {
  /// The formulas.
  public let model: FSRSModel
  /// How probable recall shall be when something is due, between 0 and 1.
  public let desiredRetention: Double
  /// Seconds to wait between the first answers.
  public let learningSteps: [Double]
  /// Seconds to wait after something was forgotten.
  public let relearningSteps: [Double]
  /// The longest interval, in days.
  public let maximumInterval: Int
  private let waiting: Double

  /// Describes a scheduler.
  public init(
    _ parameters: FSRSParameters = .standard, desiredRetention: Double = 0.9,
    learningSteps: [Double] = [60, 600], relearningSteps: [Double] = [600],
    maximumInterval: Int = 36_500
  ) {
    precondition(desiredRetention > 0 && desiredRetention < 1 && maximumInterval >= 1)
    model = FSRSModel(parameters)
    self.desiredRetention = desiredRetention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
    waiting = model.waiting(until: desiredRetention)
  }

  /// The card after an answer.
  ///
  /// - Parameters:
  ///   - card: Before it.
  ///   - rating: How well it was recalled.
  ///   - now: When, in seconds; an earlier time than that of the last answer counts as the same.
  ///   - fuzz: Chance, from 0 up to 1, to spread what was learnt together; nil for none.
  /// - Returns: The card with its new state and when it is due.
  public func next(_ card: Card, _ rating: Rating, at now: Double, fuzz: Double? = nil) -> Card {
    var next = card
    let days = Int(max(0, now - (card.lastReview ?? now)) / secondsPerDay)
    let memory =
      card.memory.map { model.next($0, rating, afterDays: days) }
      ?? model.initialState(rating)
    next.memory = memory
    next.lastReview = now
    next.reps += 1
    if rating == .again, card.phase == .review { next.lapses += 1 }
    switch card.phase {
    case .learning(let step):
      if let wait = wait(in: learningSteps, at: step, rating, &next, { .learning(step: $0) }) {
        next.due = now + wait
        return next
      }
    case .relearning(let step):
      if let wait = wait(in: relearningSteps, at: step, rating, &next, { .relearning(step: $0) }) {
        next.due = now + wait
        return next
      }
    case .review:
      if rating == .again, let first = relearningSteps.first {
        next.phase = .relearning(step: 0)
        next.due = now + first
        return next
      }
    }
    next.phase = .review
    var interval = interval(memory.stability)
    if let fuzz { interval = Fuzz(around: interval, atMost: maximumInterval).interval(fuzz) }
    next.due = now + Double(interval) * secondsPerDay
    return next
  }

  /// The card after each of the four ratings, in their order.
  public func preview(_ card: Card, at now: Double, fuzz: Double? = nil) -> [Card] {
    Rating.allCases.map { next(card, $0, at: now, fuzz: fuzz) }
  }

  /// The card after all answers of a log.
  ///
  /// - Parameters:
  ///   - log: The answers in order, with their times in seconds.
  ///   - fuzz: Chance for each place in the log, as ``next(_:_:at:fuzz:)`` takes it.
  /// - Returns: The card; one that was never asked for an empty log.
  @inlinable public func replay(
    _ log: some Sequence<(rating: Rating, at: Double)>, fuzz: (Int) -> Double? = { _ in nil }
  ) -> Card {
    var card = Card()
    for (place, answer) in log.enumerated() {
      card = next(card, answer.rating, at: answer.at, fuzz: fuzz(place))
    }
    return card
  }

  /// How probable recall is at a time; nil where nothing was ever answered.
  public func retrievability(of card: Card, at now: Double) -> Double? {
    guard let memory = card.memory, let last = card.lastReview else { return nil }
    return model.retrievability(
      after: ((now - last) / secondsPerDay).rounded(.down), stability: memory.stability)
  }

  /// The days until something is due, rounded half to even.
  func interval(_ stability: Double) -> Int {
    let days = (stability * waiting).rounded(.toNearestOrEven)
    return Int(min(max(days, 1), Double(maximumInterval)))
  }

  /// The seconds until the next step, or nil where the steps are done.
  private func wait(
    in steps: [Double], at step: Int, _ rating: Rating, _ card: inout Card,
    _ phase: (Int) -> Card.Phase
  ) -> Double? {
    // A card may come from a schedule with more steps.
    guard !steps.isEmpty, step < steps.count || rating == .again else { return nil }
    switch rating {
    case .again:
      card.phase = phase(0)
      return steps[0]
    case .hard:
      card.phase = phase(step)
      guard step == 0 else { return steps[step] }
      return steps.count == 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2
    case .good:
      guard step + 1 < steps.count else { return nil }
      card.phase = phase(step + 1)
      return steps[step + 1]
    case .easy: return nil
    }
  }
}

/// What a day has in seconds.
let secondsPerDay = 86_400.0
