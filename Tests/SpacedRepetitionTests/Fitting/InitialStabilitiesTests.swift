import Testing

@testable import SpacedRepetition

@Suite struct InitialStabilitiesTests {
  @Test(arguments: [
    ([1.0, 2, 3, 4], [1, 1, 1, 1], [1.0, 2, 3, 4]),
    ([2.0, 1, 3, 4], [1, 1, 1, 1], [1.5, 1.5, 3, 4]),
    ([2.0, 1, 3, 4], [3, 1, 1, 1], [1.75, 1.75, 3, 4]),
    ([4.0, 3, 2, 1], [1, 1, 1, 1], [2.5, 2.5, 2.5, 2.5]),
  ])
  func bringsValuesIntoOrder(values: [Double], counts: [Int], wanted: [Double]) {
    #expect(InitialStabilities.ordered(values, counts) == wanted)
  }

  @Test func aRatingWithoutAnswersYields() {
    let ordered = InitialStabilities.ordered([1, 9, 3, 4], [5, 0, 5, 5])
    #expect((ordered[1] - 3).magnitude < 1e-5 && ordered[2] >= 3)
  }

  @Test func findsTheStabilityOfWhatWasRecalledNineTimesOfTen() {
    let logs: [[(rating: Rating, at: Double)]] = (0..<400).map { thing in
      [(rating: Rating.good, at: 0), (rating: thing % 10 == 0 ? Rating.again : .good, at: 8 * day)]
    }
    let history = ReviewHistory(logs)
    let initial = InitialStabilities(FittedPart(history, 0..<history.foretold))
    #expect((7.0...9).contains(initial.values[2]))
    #expect(initial.counts == [0, 0, 400, 0])
    // The others are moved along with it.
    #expect(initial.values[3] > 20)
    #expect(initial.values == initial.values.sorted())
  }
}

private let day = 86_400.0
