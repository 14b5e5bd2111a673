public import SpacedRepetition

/// Somebody whose memory follows weights that are known, and who studies by the usual schedule.
public struct SimulatedLearner: Sendable {
  /// How this memory works.
  public let parameters: FSRSParameters

  /// How far each weight is from the usual one at most.
  private static let spread = [
    0.5, 1.7, 2.5, 6.8, 0.97, 0.48, 1, 0.2, 0.66, 0.3, 0.56, 0.5, 0.15, 0.27, 0.97, 0.42, 1.7, 0.53,
    0.54, 0.24, 0.46,
  ]

  /// Invents a memory.
  ///
  /// - Parameters:
  ///   - variety: How unlike the usual one it is, from 0 to 1.
  ///   - random: Where chance comes from.
  public init(variety: Double = 1, _ random: inout some RandomNumberGenerator) {
    let weights = zip(FSRSParameters.standard.weights, Self.spread).map { weight, spread in
      weight + Double.random(in: -1...1, using: &random) * spread * variety
    }
    let first = weights[..<4].map { max($0, 0.05) }.sorted()
    parameters = FSRSParameters(clamping: first + weights[4...])
  }

  /// Studies until there are so many answers, twenty new things a day.
  ///
  /// - Returns: The answers to each thing, with their times in seconds.
  public func logs(
    answers: Int, _ random: inout some RandomNumberGenerator
  ) -> [[(rating: Rating, at: Double)]] {
    var logs: [[(rating: Rating, at: Double)]] = []
    var count = 0
    while count < answers {
      let begun = Double(logs.count / 20) * day + Double.random(in: 0...7200, using: &random)
      let log = self.log(
        from: begun.rounded(), answers: Int.random(in: 4...14, using: &random), &random)
      logs.append(log)
      count += log.count
    }
    return logs
  }

  private func log(
    from begun: Double, answers: Int, _ random: inout some RandomNumberGenerator
  ) -> [(rating: Rating, at: Double)] {
    let (memory, plan) = (Scheduler(parameters), Scheduler())
    var (known, planned) = (Card(), Card())
    var now = begun
    return (0..<answers).map { _ in
      let rating = answer(to: known, memory.retrievability(of: known, at: now), at: now, &random)
      known = memory.next(known, rating, at: now)
      planned = plan.next(planned, rating, at: now)
      defer {
        now = ((planned.due ?? now) + Double.random(in: 0...40_000, using: &random)).rounded()
      }
      return (rating, now)
    }
  }

  /// What is new is known more often than not, and what was seen today as a rule.
  private func answer(
    to card: Card, _ recall: Double?, at now: Double, _ random: inout some RandomNumberGenerator
  ) -> Rating {
    let isToday = now - (card.lastReview ?? now) < day
    let chance = card.memory == nil ? 0.6 : isToday ? 0.9 : recall ?? 0
    guard Double.random(in: 0..<1, using: &random) < chance else { return .again }
    let ease = Double.random(in: 0..<1, using: &random)
    return ease < 0.12 ? .hard : ease < 0.85 ? .good : .easy
  }
}

private let day = 86_400.0
