import Assessment
import Testing

@Suite struct AbilityEstimationTests {
  @Test(arguments: AbilityVector.all) func agreesWithNumpy(_ vector: AbilityVector) {
    let estimation = AbilityEstimation(
      items: vector.difficulties.map { ItemParameters(difficulty: $0) })
    for pattern in vector.patterns {
      let answers = pattern.answers.map { $0 == "1" }
      let belief = estimation.expectedAPosteriori(answers)
      expectClose(belief.value, pattern.mean)
      expectClose(belief.standardError, pattern.deviation)
      let likeliest = estimation.maximumLikelihood(answers)
      expectClose(likeliest.value, pattern.likeliest)
      expectClose(likeliest.standardError, pattern.error)
    }
  }

  @Test func whereTheLikelihoodHasTwoPeaksTheHigherOneIsFound() {
    // Samejima's example of a pattern that guessing makes ambiguous: hard ones solved, easy missed.
    let items = [
      ItemParameters(difficulty: -2, discrimination: 2.5, guessing: 0.25),
      ItemParameters(difficulty: -1.5, discrimination: 2.5, guessing: 0.25),
      ItemParameters(difficulty: 2, discrimination: 2.5, guessing: 0.25),
      ItemParameters(difficulty: 2.2, discrimination: 2.5, guessing: 0.25),
    ]
    let answers = [true, false, true, true]
    let found = AbilityEstimation(items: items).maximumLikelihood(answers).value
    func likelihood(_ ability: Double) -> Double {
      zip(items, answers).reduce(1) {
        let chance = $1.0.probability(at: ability)
        return $0 * ($1.1 ? chance : 1 - chance)
      }
    }
    let scanned = stride(from: -6.0, through: 6, by: 0.001).map(likelihood).max() ?? 0
    #expect(likelihood(found) >= scanned * (1 - 1e-9))
  }

  @Test func steepItemsFarAwayStayFinite() {
    let estimation = AbilityEstimation(
      items: [
        ItemParameters(difficulty: 300, discrimination: 9),
        ItemParameters(difficulty: -300, discrimination: 9),
      ])
    let belief = estimation.expectedAPosteriori([true, false])
    #expect(belief.value.isFinite && belief.standardError?.isFinite == true)
    #expect(estimation.maximumLikelihood([true, false]).value.isFinite)
  }
}
