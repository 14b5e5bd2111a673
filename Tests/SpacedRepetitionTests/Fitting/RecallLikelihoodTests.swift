import SimulatedLearners
import TestSupport
import Testing

@testable import SpacedRepetition

@Suite struct RecallLikelihoodTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func slopesAreThoseOfFiniteDifferences(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let learner = SimulatedLearner(&random)
    let history = ReviewHistory(learner.logs(answers: 400, &random))
    let part = FittedPart(history, 0..<history.foretold)
    // Away from the learner's own weights, where the slopes are not small, and from the bounds, where
    // the formulas have corners.
    let other = SimulatedLearner(&random).parameters.weights
    let weights = zip(other, FSRSParameters.standard.weights).map { ($0 + $1) / 2 }
    let likelihood = RecallLikelihood(FSRSParameters(clamping: weights), part)
    for index in weights.indices {
      let width = 1e-6 * max(weights[index], 0.01)
      let ends = [-width, width].map { shift in
        var moved = weights
        moved[index] += shift
        // Bounds do not matter to the formulas.
        return RecallLikelihood.loss(FSRSParameters(unchecked: moved), part)
      }
      let difference = (ends[1] - ends[0]) / (2 * width)
      let slope = likelihood.slope[index]
      #expect(
        (slope - difference).magnitude <= 1e-4 * max(1, difference.magnitude),
        "seed \(seed) w\(index)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func bothWaysToTheLossAgree(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let learner = SimulatedLearner(&random)
    let history = ReviewHistory(learner.logs(answers: 400, &random))
    let part = FittedPart(history, 0..<history.foretold)
    let loss = RecallLikelihood.loss(learner.parameters, part)
    let sloped = RecallLikelihood(learner.parameters, part).loss
    #expect(loss > 0, "seed \(seed)")
    #expect((loss - sloped).magnitude < 1e-9 * loss, "seed \(seed)")
  }

  @Test func whatAnswersTellIsTheProductOfTheSlopes() {
    // One answer: the information is the slope of the recall by itself, over p·(1-p).
    let history = ReviewHistory([[(.good, 0), (.good, 3 * 86_400)]])
    let likelihood = RecallLikelihood(.standard, FittedPart(history, 0..<1))
    let recall = FSRSModel().retrievability(after: 3, stability: 2.3065)
    // The loss is -ln p, so that its slope is that of p over -p.
    for row in 0..<FSRSParameters.count {
      for column in 0...row {
        let wanted =
          likelihood.slope[row] * likelihood.slope[column] * recall / (1 - recall) / 0.25
        let found = likelihood.information[row * FSRSParameters.count + column]
        #expect((found - wanted).magnitude <= 1e-12)
      }
    }
    #expect(likelihood.slope[2] < 0)
    #expect(likelihood.slope[3] == 0)
  }
}
