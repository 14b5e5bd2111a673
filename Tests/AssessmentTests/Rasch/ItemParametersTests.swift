import Assessment
import Testing

@Suite struct ItemParametersTests {
  @Test(arguments: CurveVector.all) func agreesWithCatsim(_ vector: CurveVector) {
    let item = ItemParameters(
      difficulty: vector.difficulty, discrimination: vector.discrimination)
    expectClose(item.probability(at: vector.ability), vector.probability, within: 1e-12)
    expectClose(item.information(at: vector.ability), vector.information, within: 1e-12)
  }

  /// P = 0.2 + 0.8/2 at θ = b; I = a²·(0.4/0.8)²·0.4/0.6.
  @Test func guessingRaisesTheCurveAndTakesInformation() {
    let item = ItemParameters(difficulty: 0.5, discrimination: 1.5, guessing: 0.2)
    expectClose(item.probability(at: 0.5), 0.6, within: 1e-12)
    expectClose(item.information(at: 0.5), 2.25 * 0.25 * 0.4 / 0.6, within: 1e-12)
  }

  @Test(arguments: [0.0, 0.25], [-1e308, -1000, -745.2, -40, 40, 745.2, 1000, 1e308])
  func farAbilitiesDoNotOverflow(_ guessing: Double, _ ability: Double) {
    let item = ItemParameters(difficulty: 0, discrimination: 1, guessing: guessing)
    let probability = item.probability(at: ability)
    let information = item.information(at: ability)
    #expect((guessing...1).contains(probability))
    #expect(information.isFinite && information >= 0 && information < 1e-16)
  }

  @Test func informationKeepsItsDigitsWhereNearlyAllSolveTheItem() {
    // I = e^(−40)/(1 + e^(−40))², which 1 − P of a rounded P would make 0.
    expectClose(
      ItemParameters(difficulty: 0).information(at: 40) * 1e17, 0.424835425529, within: 1e-9)
  }
}
