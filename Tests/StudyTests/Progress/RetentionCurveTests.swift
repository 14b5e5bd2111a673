import SpacedRepetition
import Study
import TestSupport
import Testing

@Suite struct RetentionCurveTests {
  private typealias Log = [(rating: Rating, at: Double)]
  private static let day = 86_400.0

  @Test func setsAnswersBesideWhatWasExpected() throws {
    let scheduler = Scheduler()
    let log: Log = [
      (.good, 0), (.good, 600), (.good, 3 * Self.day + 700), (.again, 40 * Self.day),
    ]
    let curve = RetentionCurve([log, [(.easy, 0)]], scheduler: scheduler)
    // The answer after ten minutes is not compared.
    #expect(curve.answers == 2)
    let second = try #require(curve.bins.first { $0.firstDay == 2 })
    #expect(second.answers == 1 && second.recalled == 1)
    let first = scheduler.replay(log.prefix(2))
    let stability = try #require(first.memory?.stability)
    #expect(second.predicted == scheduler.model.retrievability(after: 3, stability: stability))
    let last = try #require(curve.bins.first { $0.firstDay == 31 })
    #expect(last.answers == 1 && last.recalled == 0 && last.observed == 0)
    #expect(curve.observed == 0.5)
  }

  @Test(arguments: [
    (29, 29, Rating.hard, 1.0, RetentionCurve.Verdict.tooFew),
    (40, 37, .hard, 1, .asExpected), (40, 20, .hard, 1, .worse), (40, 40, .again, 60, .better),
  ]) func saysWhatItComesTo(
    answers: Int, recalled: Int, first: Rating, days: Double, verdict: RetentionCurve.Verdict
  ) {
    let logs = (0..<answers).map { number -> Log in
      [(first, 0), (number < recalled ? .good : .again, days * Self.day)]
    }
    #expect(RetentionCurve(logs, scheduler: Scheduler()).verdict == verdict)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func countsEachAnswerOnce(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let logs = (0..<8).map { _ -> Log in
      var time = 0.0
      return (0..<Int.random(in: 0...9, using: &random)).map { _ in
        time += [60, 4000, 90_000, 1e6, 2e7].randomElement(using: &random) ?? 0
        return (Rating.allCases.randomElement(using: &random) ?? .good, time)
      }
    }
    let curve = RetentionCurve(logs, scheduler: Scheduler())
    let pairs = logs.flatMap { log in
      zip(log, log.dropFirst()).filter { $1.at - $0.at >= Self.day }.map(\.1)
    }
    #expect(curve.answers == pairs.count, "seed \(seed)")
    #expect(curve.bins.map(\.recalled).reduce(0, +) == pairs.count { $0.rating != .again })
    for bin in curve.bins {
      #expect((0...1).contains(bin.predicted ?? 0) && bin.recalled <= bin.answers, "seed \(seed)")
    }
    for (bin, next) in zip(curve.bins, curve.bins.dropFirst()) {
      #expect(bin.lastDay == next.firstDay - 1)
    }
  }
}
