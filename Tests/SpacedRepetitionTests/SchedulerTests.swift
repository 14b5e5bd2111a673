import SpacedRepetition
import TestSupport
import Testing

private let day = 86_400.0

@Suite struct SchedulerTests {
  @Test(arguments: ReferenceVectors.sequences)
  func agreesWithTheReference(sequence: ReferenceVectors.Sequence) throws {
    var card = Card()
    var now = 1_767_254_400.0
    for review in sequence.reviews {
      now += review.elapsed
      if card.memory != nil {
        let before = try #require(sequence.scheduler.retrievability(of: card, at: now))
        #expect(isNear(before, review.recallBefore))
      }
      card = sequence.scheduler.next(card, review.rating, at: now)
      let memory = try #require(card.memory)
      let due = try #require(card.due)
      #expect(isNear(memory.stability, review.memory.stability))
      #expect(isNear(memory.difficulty, review.memory.difficulty))
      #expect(due - now == review.interval)
      #expect(phase(of: card) == (review.phase, review.step))
      let atDue = try #require(sequence.scheduler.retrievability(of: card, at: due))
      #expect(isNear(atDue, review.recallAtDue))
      let later = try #require(sequence.scheduler.retrievability(of: card, at: now + 30 * day))
      #expect(isNear(later, review.recallAfter30Days))
    }
  }

  @Test func hasAllSequencesOfTheReference() {
    #expect(ReferenceVectors.sequences.count == 45)
    #expect(ReferenceVectors.sequences.allSatisfy { !$0.reviews.isEmpty })
    #expect(ReferenceVectors.fuzz.count > 100)
  }

  @Test(arguments: ReferenceVectors.fuzz)
  func spreadsIntervalsWithinTheRangeOfTheReference(row: [Int]) {
    let fuzz = Fuzz(around: row[0], atMost: 36_500)
    #expect(fuzz.range == row[1]...row[2])
    #expect(fuzz.interval(0) == row[1])
    #expect(fuzz.interval(0.999_999_9) == row[2])
    #expect(fuzz.interval(1) == row[2])
  }

  @Test func givesTheKnownAnswersOfSixReviews() throws {
    var state = FSRSModel().initialState(.again)
    for days in [0, 1, 3, 8, 21] { state = FSRSModel().next(state, .good, afterDays: days) }
    // The reference values are of single precision.
    #expect((state.stability - 53.62691).magnitude < 53 * 3e-7)
    #expect((state.difficulty - 6.3574867).magnitude < 6 * 3e-7)
  }

  @Test func givesTheKnownIntervalsOfThirteenReviews() throws {
    let scheduler = Scheduler()
    var card = Card()
    var now = 0.0
    let ratings: [Rating] =
      Array(repeating: .good, count: 6) + [.again, .again] + Array(repeating: .good, count: 5)
    let intervals = ratings.map { rating in
      card = scheduler.next(card, rating, at: now)
      defer { now = card.due ?? now }
      return Int(((card.due ?? 0) - now) / day)
    }
    #expect(intervals == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  private func isNear(_ value: Double, _ wanted: Double) -> Bool {
    (value - wanted).magnitude <= 1e-9 * max(wanted.magnitude, 1e-300) || value == wanted
  }

  private func phase(of card: Card) -> (String, Int?) {
    switch card.phase {
    case .learning(let step): ("Learning", step)
    case .review: ("Review", nil)
    case .relearning(let step): ("Relearning", step)
    }
  }
}

/// What holds whatever is answered and whenever.
@Suite struct SchedulerPropertyTests {
  @Test func longerWaitsFollowBetterRatings() {
    run { scheduler, log, random, seed in
      let card = scheduler.replay(log)
      let now = (log.last?.at ?? 0) + Double.random(in: 0...400, using: &random) * day
      let waits = scheduler.preview(card, at: now).map { ($0.due ?? 0) - now }
      #expect(waits == waits.sorted(), seed)
    }
  }

  @Test func replayIsTheSameAsStepByStep() {
    run { scheduler, log, random, seed in
      let chances = log.map { _ in Double.random(in: 0..<1, using: &random) }
      var card = Card()
      for (answer, chance) in zip(log, chances) {
        card = scheduler.next(card, answer.rating, at: answer.at, fuzz: chance)
      }
      #expect(scheduler.replay(log) { chances[$0] } == card, seed)
      #expect(card.reps == log.count, seed)
    }
  }

  @Test func previewIsWhatComes() {
    run { scheduler, log, random, seed in
      let card = scheduler.replay(log)
      let now = (log.last?.at ?? 0) + Double.random(in: 0...40, using: &random) * day
      let chance = Double.random(in: 0..<1, using: &random)
      for (rating, previewed) in zip(
        Rating.allCases, scheduler.preview(card, at: now, fuzz: chance))
      {
        #expect(scheduler.next(card, rating, at: now, fuzz: chance) == previewed, seed)
      }
    }
  }

  @Test func staysWithinItsBoundsWhateverTheClockDoes() {
    run { scheduler, log, random, seed in
      var card = Card()
      var now = 0.0
      for answer in log {
        // Clocks are set back, and batteries die.
        now += Double.random(in: -4000...4000, using: &random) * day
        card = scheduler.next(card, answer.rating, at: now)
        let memory = card.memory ?? MemoryState(stability: .nan, difficulty: .nan)
        #expect(memory.stability >= FSRSModel.leastStability && memory.stability.isFinite, seed)
        #expect((1...10).contains(memory.difficulty), seed)
        #expect((card.due ?? 0) > now, seed)
        #expect((card.due ?? 0) <= now + Double(scheduler.maximumInterval) * day, seed)
        let recall = scheduler.retrievability(of: card, at: now - 5 * day) ?? .nan
        #expect((0...1).contains(recall), seed)
      }
    }
  }

  private typealias Log = [(rating: Rating, at: Double)]

  private func run(_ check: (Scheduler, Log, inout SeededGenerator, Comment) -> Void) {
    for seed in 1...300 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let bounds = FSRSParameters.bounds
      let weights = zip(FSRSParameters.standard.weights, bounds).map { weight, bounds in
        seed % 3 == 0
          ? weight
          : min(
            max(weight * Double.random(in: 0.7...1.3, using: &random), bounds.lowerBound),
            bounds.upperBound)
      }
      // Whoever finds one thing easier than another has weights in their order.
      let ordered = weights.prefix(4).sorted() + weights.dropFirst(4)
      let scheduler = Scheduler(
        FSRSParameters(clamping: Array(ordered)),
        desiredRetention: Double.random(in: 0.75...0.97, using: &random),
        learningSteps: [[60, 600], [600], []][Int(seed % 3)],
        relearningSteps: [[600], [60, 600], []][Int(seed / 3 % 3)])
      var now = 0.0
      let log: Log = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        now +=
          Double.random(in: 0...2, using: &random) < 1
          ? 300 : Double.random(in: 1...60, using: &random) * day
        return (Rating.allCases.randomElement(using: &random) ?? .good, now)
      }
      check(scheduler, log, &random, "seed \(seed)")
    }
  }
}
