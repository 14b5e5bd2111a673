import Foundation
import SpacedRepetition
import Testing

@Suite struct PredictionErrorTests {
  @Test func isTheMeanOfWhatWasNotForeseen() {
    let history = ReviewHistory([
      [(.good, 0), (.good, 3 * day), (.again, 10 * day)], [(.easy, 0), (.again, 600)],
    ])
    #expect(history.count == 5 && history.foretold == 2)
    let model = FSRSModel()
    let first = model.initialState(.good)
    let recall = model.retrievability(after: 3, stability: first.stability)
    let second = model.next(first, .good, afterDays: 3)
    let later = model.retrievability(after: 7, stability: second.stability)
    let both = PredictionError(of: model, on: history, part: 0..<2)
    #expect(both.count == 2)
    #expect((both.logLoss - (-log(recall) - log(1 - later)) / 2).magnitude < 1e-12)
    // Two groups of one answer each.
    let squares = (1 - recall) * (1 - recall) + later * later
    #expect((both.calibration - (squares / 2).squareRoot()).magnitude < 1e-12)
    let last = PredictionError(of: model, on: history, part: 1..<2)
    #expect((last.logLoss + log(1 - later)).magnitude < 1e-12)
  }

  @Test func groupsLikeAnswers() {
    // Of ten things that were answered alike, nine are recalled.
    let logs: [[(rating: Rating, at: Double)]] = (0..<10).map { thing in
      [(rating: Rating.good, at: 0), (rating: thing == 0 ? Rating.again : .good, at: 2 * day)]
    }
    let recall = FSRSModel().retrievability(after: 2, stability: 2.3065)
    let error = PredictionError(of: FSRSModel(), on: ReviewHistory(logs), part: 0..<10)
    #expect((error.calibration - (recall - 0.9).magnitude).magnitude < 1e-12)
  }

  @Test func isNothingWhereNothingWasForetold() {
    let error = PredictionError(of: FSRSModel(), on: ReviewHistory([]), part: 0..<0)
    #expect(error.logLoss == 0 && error.calibration == 0 && error.count == 0)
  }

  @Test func countsWholeDaysAsTheScheduleDoes() {
    let waits: [(seconds: Double, foretold: Int)] = [
      (day - 1, 0), (day, 1), (-5 * day, 0), (.nan, 0), (1e300, 1),
    ]
    for wait in waits {
      #expect(
        ReviewHistory([[(.good, 0), (.good, wait.seconds)]]).foretold == wait.foretold,
        "\(wait.seconds)")
    }
  }
}

private let day = 86_400.0
