import SpacedRepetition
import TestSupport
import Testing

private let day = 86_400.0

/// What a plan for an examination promises.
@Suite struct RecallPlanTests {
  private static let model = FSRSModel()

  private func candidates(_ count: Int, _ random: inout SeededGenerator) -> [RecallPlan.Candidate] {
    let scheduler = Scheduler()
    return (0..<count).map { _ in
      var card = Card()
      var now = 0.0
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let rating = Rating.allCases.randomElement(using: &random) ?? .good
        card = scheduler.next(card, rating, at: now)
        now += Double.random(in: 0.01...8, using: &random) * day
      }
      return RecallPlan.Candidate(
        card: card, baseline: Double.random(in: 0...0.5, using: &random),
        seconds: Double.random(in: 10...60, using: &random))
    }
  }

  private func plan(
    _ candidates: [RecallPlan.Candidate], days: Int, today: Double, perDay: Double
  ) -> RecallPlan {
    RecallPlan(
      candidates, model: Self.model, now: 40 * day, days: days, secondsToday: today,
      secondsPerDay: perDay)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func keepsToTheTimeAndNeverHarms(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let candidates = candidates(Int.random(in: 0...60, using: &random), &random)
    let days = Int.random(in: 1...90, using: &random)
    let perDay = Double.random(in: 0...1200, using: &random)
    let plan = plan(candidates, days: days, today: perDay / 2, perDay: perDay)
    #expect(plan.spans.map(\.length).reduce(0, +) == days)
    #expect(plan.spans.first?.length == 1)
    for span in plan.spans {
      let time = span.day == 0 ? perDay / 2 : perDay * Double(span.length)
      #expect(span.seconds <= time + 1e-6, "seed \(seed)")
      #expect(Set(span.studied).count == span.studied.count)
    }
    #expect(plan.expected >= plan.expectedWithout - 1e-12)
    for share in [plan.expected, plan.expectedNow, plan.expectedWithout] {
      #expect((0...1).contains(share))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func moreTimeIsWorthMore(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let candidates = candidates(40, &random)
    let shares = [0, 200, 600, 2000].map { seconds in
      plan(candidates, days: 9, today: Double(seconds), perDay: Double(seconds)).expected
    }
    // A greedy choice may lose a little by an unlucky fit.
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 + 0.005 }, "seed \(seed)")
    #expect((shares.last ?? 0) > (shares.first ?? 1))
  }

  /// Every way to spend the time on three things and three days is tried.
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func isNearTheBestThatThereIs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let candidates = candidates(3, &random)
    let days = 3
    let perDay = 100.0
    var best = 0.0
    // Nine bits say which thing is studied on which day.
    for choice in 0..<(1 << 9) {
      let studied = { (place: Int) in (0..<days).filter { choice >> (place * 3 + $0) & 1 == 1 } }
      let fits = (0..<days).allSatisfy { day in
        candidates.indices.filter { studied($0).contains(day) }.map { cost(candidates[$0]) }
          .reduce(0, +) <= perDay
      }
      guard fits else { continue }
      let recalled = candidates.indices.map { recall(candidates[$0], studied($0), days) }
      best = max(best, recalled.reduce(0, +) / 3)
    }
    let plan = plan(candidates, days: days, today: perDay, perDay: perDay)
    #expect(plan.expected <= best + 1e-9, "seed \(seed)")
    let gain = best - plan.expectedWithout
    #expect(plan.expected - plan.expectedWithout >= 0.75 * gain - 0.002, "seed \(seed)")
  }

  @Test func planningForYearsIsAsQuick() {
    var random = SeededGenerator(seed: 9)
    let plan = plan(candidates(30, &random), days: 3000, today: 600, perDay: 600)
    #expect(plan.spans.count <= 14)
    #expect(plan.spans.map(\.length).reduce(0, +) == 3000)
  }

  // MARK: The same reckoning, written down from its description

  private func cost(_ candidate: RecallPlan.Candidate) -> Double {
    candidate.seconds * (candidate.card.memory == nil ? 2 : 1.25)
  }

  private func recall(_ candidate: RecallPlan.Candidate, _ studied: [Int], _ days: Int) -> Double {
    let model = Self.model
    var memory = candidate.card.memory
    var last = candidate.card.lastReview.map { ($0 - 40 * day) / day }
    let known = { (at: Double) -> Double in
      guard let memory, let last else { return candidate.baseline }
      return model.retrievability(after: at - last, stability: memory.stability)
    }
    for at in studied {
      let share = known(Double(at))
      let waited = Int((Double(at) - (last ?? Double(at))).rounded())
      let right =
        memory.map { model.next($0, .good, afterDays: waited) } ?? model.initialState(.good)
      let lapsed =
        memory.map { model.next($0, .again, afterDays: waited) } ?? model.initialState(.again)
      let wrong = model.next(lapsed, .good, afterDays: 0)
      memory = MemoryState(
        stability: share * right.stability + (1 - share) * wrong.stability,
        difficulty: share * right.difficulty + (1 - share) * wrong.difficulty)
      last = Double(at)
    }
    return known(Double(days))
  }
}
