import Assessment
import Testing

@Suite struct TestStatisticsTests {
  @Test(arguments: ClassicalVector.all)
  func agreesWithNumpy(_ vector: ClassicalVector) {
    let test = ItemAnalysis(vector.matrix).test
    expectClose(test.kr20, vector.alpha)
    expectClose(test.alpha, vector.alpha)
    expectClose(test.mean, vector.mean)
    expectClose(test.standardDeviation, vector.standardDeviation)
    expectClose(test.standardError, vector.standardError)
    expectClose(test.facility, vector.mean / Double(vector.facility.count))
    expectClose(test.averageFacility, test.facility)
    expectClose(
      test.averageDiscrimination,
      vector.discrimination.reduce(0, +) / Double(vector.discrimination.count))
  }

  /// Values of `check_quiz_stats_for_quiz_00`, which Moodle compares to 1.5e-5.
  @Test func agreesWithMoodlesWalkthrough() {
    let test = ItemAnalysis(MoodleExamples.walkthrough).test
    expectClose(test.median, 4.5)
    expectClose(test.mean, 4.617333332)
    expectClose(test.standardDeviation, 0.8117265554, within: 1.5e-5)
    expectClose(test.skewness, -0.092502502, within: 1.5e-5)
    expectClose(test.kurtosis, -0.7073968557, within: 1.5e-5)
    expectClose(test.alpha.map { 100 * $0 }, -87.2230935542, within: 1.5e-5)
    expectClose(test.errorRatio, 136.8294900795, within: 1.5e-5)
    expectClose(test.standardError, 1.1106813066, within: 1.5e-5)
    #expect(test.kr20 == nil)
  }

  /// Karl Wuensch, The Kuder-Richardson 20 (East Carolina University): Σpq = 2.18, σ² = 5.84.
  @Test func agreesWithAWorkedKuderRichardson20() {
    let rows = [
      "1111110110", "1011011101", "1111011001", "0010001000", "0000010010", "1110111111",
      "1101110111", "1111111101", "0101111101", "1101101110",
    ]
    let matrix = ResponseMatrix(
      rows.map { $0.map { $0 == "1" ? 1 : 0 } }, maxima: [Double](repeating: 1, count: 10))
    let analysis = ItemAnalysis(matrix)
    expectClose(analysis.items.map(\.facility), [0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6])
    expectClose(analysis.test.kr20, 10.0 / 9 * (1 - 2.18 / 5.84))
  }

  @Test func theMedianOfAnEvenNumberLiesBetween() {
    let test = ItemAnalysis(ResponseMatrix([[4], [1], [2], [9]], maxima: [10])).test
    #expect(test.median == 3)
    #expect(test.highest == 9)
    #expect(test.lowest == 1)
    #expect(test.alpha == nil)
  }

  @Test(arguments: [
    (0, [false, false, false, false]), (1, [true, false, false, false]),
    (2, [true, true, false, false]), (3, [true, true, true, false]), (4, [true, true, true, true]),
  ])
  func eachMomentNeedsItsNumberOfCandidates(_ count: Int, _ defined: [Bool]) {
    let rows = [[1.0, 0], [3, 1], [9, 2], [4, 2]].prefix(count)
    let test = ItemAnalysis(ResponseMatrix(Array(rows), maxima: [10, 2])).test
    #expect(
      [test.mean != nil, test.standardDeviation != nil, test.skewness != nil, test.kurtosis != nil]
        == defined)
  }

  @Test func equalTotalsHaveNoReliability() {
    let test = ItemAnalysis(
      ResponseMatrix([[0.1, 0.2], [0.2, 0.1], [0.15, 0.15]], maxima: [1, 1])
    ).test
    #expect(test.alpha == nil)
    #expect(test.standardError == nil)
    #expect(test.skewness == nil)
  }
}
