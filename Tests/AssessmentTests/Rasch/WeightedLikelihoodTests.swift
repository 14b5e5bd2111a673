import Assessment
import Testing

@Suite struct WeightedLikelihoodTests {
  /// Warm's equation solved by scipy 1.17.1 (brentq).
  @Test func agreesWithScipy() {
    let abilities = WeightedLikelihood.abilities(difficulties: [
      0.208, -0.575, -0.454, -2.686, 1.98,
    ])
    expectClose(
      abilities.map(\.value),
      [
        -3.844055199490988, -1.9846179792845056, -0.7790429522998248, 0.20638932335329627,
        1.3776659021961248, 3.1647097689658037,
      ], within: 1e-9)
    expectClose(
      abilities.map(\.standardError),
      [
        1.9299588134666843, 1.255669625371726, 1.0799990405575446, 1.0759327282125049,
        1.2367076537101311, 1.8990047908483918,
      ], within: 1e-9)
  }

  /// One item of difficulty 0: P = ¾ for 1 and ¼ for 0, as Warm's estimate adds half a success and
  /// half a failure.
  @Test func oneItemIsLikeHalfASuccessMore() {
    let abilities = WeightedLikelihood.abilities(difficulties: [0])
    expectClose(abilities.map(\.value), [-1.0986122886681098, 1.0986122886681098], within: 1e-9)
  }

  @Test func abilitiesRiseWithTheScoreAndAreFinite() {
    let difficulties = (0..<150).map { Double($0 - 75) / 10 }
    let values = WeightedLikelihood.abilities(difficulties: difficulties).map(\.value)
    #expect(values.count == 151)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    #expect(values.allSatisfy { $0.isFinite })
  }

  @Test func movingAllItemsMovesAllAbilities() {
    let difficulties = [-1.0, 0.2, 0.9]
    let values = WeightedLikelihood.abilities(difficulties: difficulties).map(\.value)
    let moved = WeightedLikelihood.abilities(difficulties: difficulties.map { $0 + 700 })
    expectClose(moved.map(\.value), values.map { $0 + 700 }, within: 1e-9)
  }
}
