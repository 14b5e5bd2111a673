import SimulatedLearners
import SpacedRepetition
import TestSupport
import Testing

@Suite struct ParameterFitTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func foretellsAlmostAsWellAsTheTrueWeights(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let learner = SimulatedLearner(&random)
    let history = ReviewHistory(learner.logs(answers: 6000, &random))
    let cut = history.foretold * 4 / 5
    let fit = try ParameterFit(history, part: 0..<cut)
    let loss = { (parameters: FSRSParameters) in
      PredictionError(of: FSRSModel(parameters), on: history, part: cut..<history.foretold).logLoss
    }
    #expect(loss(fit.parameters) < loss(learner.parameters) * 1.04, "seed \(seed)")
    #expect(loss(fit.parameters) < loss(.standard), "seed \(seed)")
    let fitting = try ParameterFitting(history)
    #expect(fitting.parameters != nil, "seed \(seed)")
  }

  @Test(arguments: RecordedFit.all)
  func isWithinTwoPercentOfTheReference(recorded: RecordedFit) throws {
    let history = ReviewHistory(recorded.logs)
    let cut = Int(Double(history.foretold) * recorded.fitted)
    let heldOut = cut..<history.foretold
    let standard = PredictionError(of: FSRSModel(), on: history, part: heldOut)
    // Both foretell the same answers in the same way.
    #expect((standard.logLoss - recorded.standard).magnitude < 1e-5 * recorded.standard)
    let fit = try ParameterFit(history, part: 0..<cut)
    let fitted = PredictionError(of: FSRSModel(fit.parameters), on: history, part: heldOut)
    #expect(fitted.logLoss < recorded.heldOut * 1.02)
  }

  @Test func hasAllRecordedFits() {
    #expect(RecordedFit.all.count == 3)
    #expect(RecordedFit.all.allSatisfy { $0.logs.reduce(0) { $0 + $1.count } >= 2000 })
  }

  @Test func isTheSameEveryTime() throws {
    let history = ReviewHistory(RecordedFit.all[0].logs)
    let part = 0..<history.foretold
    let first = try ParameterFit(history, part: part).parameters
    #expect(try ParameterFit(history, part: part).parameters == first)
    #expect(first != .standard)
  }

  @Test(arguments: HostileLog.all)
  func staysWithinBoundsWhateverTheLog(log: HostileLog) throws {
    let history = ReviewHistory(log.logs)
    let fit = try ParameterFit(history, part: 0..<history.foretold)
    let weights = fit.parameters.weights
    #expect(FSRSParameters(weights) != nil)
    #expect(Array(weights[..<4]) == weights[..<4].sorted())
    let error = PredictionError(
      of: FSRSModel(fit.parameters), on: history, part: 0..<history.foretold)
    #expect(error.logLoss.isFinite && error.calibration.isFinite)
  }

  @Test func keepsTheUsualWeightsWhereNothingIsKnown() throws {
    let fit = try ParameterFit(ReviewHistory([]), part: 0..<0)
    #expect(fit.parameters == .standard)
  }

  @Test func stopsWhenTold() {
    let history = ReviewHistory(RecordedFit.all[0].logs)
    #expect(throws: FittingRefusal.stopped) {
      try ParameterFit(history, part: 0..<history.foretold) { _ in false }
    }
  }
}

/// A log that no honest program writes.
struct HostileLog: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let logs: [[(rating: Rating, at: Double)]]

  static let all: [HostileLog] = [
    HostileLog("nothing", []),
    HostileLog("things without answers", [[], []]),
    HostileLog("one answer", [[(.good, 0)]]),
    HostileLog(
      "one rating",
      many { _, _ in
        .good
      } at: {
        Double($0 + $1) * day * 3
      }),
    HostileLog(
      "always forgotten",
      many { _, _ in
        .again
      } at: {
        Double($0 + $1) * day
      }),
    HostileLog(
      "never forgotten",
      many { _, _ in
        .easy
      } at: {
        Double($0 + $1 * 40) * day
      }),
    HostileLog("clock set back", many(rating) { Double($0 * 17 % 5 - $1 % 3) * day * 100 }),
    HostileLog("all at once", many(rating) { _, _ in 1e9 }),
    HostileLog(
      "no times", many(rating) { [.nan, .infinity, -.infinity, 5e9][($0 + $1) % 4] }),
    HostileLog(
      "times beyond all measure",
      many(rating) { [1e300, -1e300, 0, .greatestFiniteMagnitude][($0 + $1) % 4] }),
    HostileLog(
      "a thousand times a day",
      [(0..<3000).map { (.easy, Double($0) * 60 + ($0 == 2999 ? 5 * day : 0)) }]),
  ]

  private init(_ description: String, _ logs: [[(rating: Rating, at: Double)]]) {
    testDescription = description
    self.logs = logs
  }

  private static func rating(_ thing: Int, _ answer: Int) -> Rating {
    Rating.allCases[(thing * 7 + answer * 3) % 4]
  }

  private static func many(
    _ rating: (Int, Int) -> Rating, at time: (Int, Int) -> Double
  ) -> [[(rating: Rating, at: Double)]] {
    (0..<40).map { thing in (0..<10).map { (rating(thing, $0), time(thing, $0)) } }
  }
}

private let day = 86_400.0
