import SimulatedLearners
import SpacedRepetition
import TestSupport
import Testing

@Suite struct ParameterFittingTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func keepsOnlyWhatIsBetterOnAnswersItHasNotSeen(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // The first two are like everybody else, so that there is nothing to gain.
    let learner = SimulatedLearner(variety: seed > 2 ? 1 : 0, &random)
    let history = ReviewHistory(learner.logs(answers: 2000, &random))
    let fitting = try ParameterFitting(history)
    let isBetter = fitting.after.logLoss < fitting.before.logLoss
    #expect((fitting.parameters != nil) == isBetter, "seed \(seed)")
    #expect(fitting.reviews == history.count && fitting.foretold == history.foretold)
    #expect(fitting.after.count == fitting.before.count)
    #expect(fitting.after.count == history.foretold - history.foretold * 2 / 5)
  }

  @Test func findsNothingToGainForWhoIsLikeEverybodyElse() throws {
    var kept = 0
    for seed in 1...6 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let learner = SimulatedLearner(variety: 0, &random)
      let history = ReviewHistory(learner.logs(answers: 1000, &random))
      if try ParameterFitting(history).parameters == nil { kept += 1 }
    }
    #expect(kept >= 3)
  }

  @Test func takesTheWholeLogInTheEnd() throws {
    var random = SeededGenerator(seed: 3)
    let learner = SimulatedLearner(&random)
    let history = ReviewHistory(learner.logs(answers: 2000, &random))
    let all = try ParameterFit(history, part: 0..<history.foretold)
    #expect(try ParameterFitting(history).parameters == all.parameters)
  }

  @Test func refusesShortLogs() {
    let log = (0..<999).map { (rating: Rating.good, at: Double($0) * day) }
    #expect(throws: FittingRefusal.tooFewReviews(999, needed: 1000)) {
      try ParameterFitting(ReviewHistory([log]))
    }
    // Enough answers, but nearly all on one day.
    let crammed = (0..<1100).map { (rating: Rating.good, at: Double($0) + ($0 > 1000 ? day : 0)) }
    #expect(throws: FittingRefusal.tooFewForetold(1, needed: 200)) {
      try ParameterFitting(ReviewHistory([crammed]))
    }
  }

  @Test func tellsHowFarItIs() throws {
    let history = ReviewHistory(RecordedFit.all[0].logs)
    var shares: [Double] = []
    _ = try ParameterFitting(history) { share in
      shares.append(share)
      return true
    }
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
    #expect(shares.count > 5 && shares.allSatisfy { (0...1).contains($0) })
  }

  @Test(arguments: [1, 4, 9])
  func stopsWhereverItIsTold(calls: Int) {
    let history = ReviewHistory(RecordedFit.all[0].logs)
    var left = calls
    #expect(throws: FittingRefusal.stopped) {
      try ParameterFitting(history) { _ in
        left -= 1
        return left > 0
      }
    }
    #expect(left == 0)
  }
}

private let day = 86_400.0
