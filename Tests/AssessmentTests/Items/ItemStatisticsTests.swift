import Assessment
import Testing

@Suite struct ItemStatisticsTests {
  @Test(arguments: ClassicalVector.all)
  func agreesWithNumpy(_ vector: ClassicalVector) {
    let analysis = ItemAnalysis(vector.matrix)
    let items = analysis.items
    expectClose(items.map(\.facility), vector.facility)
    expectClose(items.map(\.correctedItemTotal), vector.correctedItemTotal)
    expectClose(items.map(\.itemTotal), vector.itemTotal)
    expectClose(items.map(\.discrimination), vector.discrimination)
    expectClose(items.map(\.alphaIfDeleted), vector.alphaIfDeleted)
    #expect(analysis.groups.size == vector.groupSize)
    #expect(items.allSatisfy { $0.candidates == vector.rows.count })
    for item in items where item.discrimination != nil {
      expectClose((item.upperFacility ?? 0) - (item.lowerFacility ?? 0), item.discrimination)
    }
  }

  /// Values of `quiz_statistics_question_stats_testcase`.
  @Test func agreesWithMoodlesSpreadsheet() {
    let items = ItemAnalysis(MoodleExamples.generated).items
    expectClose(
      items.map { $0.facility.map { 100 * $0 } },
      [
        41.19318182, 81.36363636, 71.36363636, 65.45454545, 65.90909091, 36.36363636,
        59.09090909, 50, 59.09090909, 63.63636364, 45.45454545, 27.27272727, 50,
      ], within: 1e-8)
    expectClose(
      items.map { $0.standardDeviation.map { 1000 * $0 } },
      [
        1912.733589, 251.2738111, 322.6312277, 333.4199022, 337.5811591, 492.3659639,
        503.2362797, 511.7663157, 503.2362797, 492.3659639, 509.6471914, 455.8423058, 511.7663157,
      ], within: 1e-8)
    expectClose(
      items.map(\.effectiveWeight),
      [
        26.58464457, 3.368456046, 3.253955259, 7.584083694, 3.79658376, 3.183278505,
        4.532356904, 7.78856243, 10.08351572, 8.381139345, 8.727645713, 7.946277111, 4.769500946,
      ])
    expectClose(
      items.map(\.discriminationIndex),
      [
        25.88327077, 1.170256965, -4.207816809, 28.16930644, -2.513606859, -12.99017581,
        -8.900638238, 8.670004606, 29.63337745, 15.18945843, 16.21079629, 15.52451404, -8.396734802,
      ])
    expectClose(
      items.map(\.discriminativeEfficiency),
      [
        27.23492723, 1.382386552, -4.691171307, 31.12404354, -2.877487579, -17.5074184,
        -10.27568922, 10.86956522, 34.58997279, 17.4790556, 20.14359793, 22.06477733, -10,
      ])
  }

  /// Values of `qstats00.csv`, which Moodle compares to 1e-5 because its marks are rounded.
  @Test func agreesWithMoodlesWalkthrough() {
    let items = ItemAnalysis(MoodleExamples.walkthrough).items
    expectClose(
      items.map(\.facility), [0.704, 0.48, 0.973333332, 0.68, 0.52, 0.64, 0.62], within: 1e-8)
    expectClose(
      items.map(\.effectiveWeight),
      [
        21.2922742344, 18.8979800309, 4.443012573, 18.9347251357, 11.1450138688, 9.8081339177,
        15.4788602394,
      ], within: 1e-5)
    expectClose(
      items.map(\.discriminationIndex),
      [
        -7.0650767526, -28.8982125772, -9.1230674268, -22.6306444113, -17.6997047674,
        -45.3785178421, -5.6543166602,
      ], within: 1e-5)
    expectClose(
      items.map(\.discriminativeEfficiency),
      [
        -9.4550536967, -36.7834118938, -21.6545012165, -31.4411395613, -21.1794802584,
        -56.9365974439, -6.5043742058,
      ], within: 1e-5)
  }

  @Test func anItemThatSetsNobodyApartHasNoCorrelations() {
    let analysis = ItemAnalysis(
      ResponseMatrix([[1, 0.1], [1, 0.3], [1, 0.2], [1, 0.7]], maxima: [1, 1]))
    let constant = analysis.items[0]
    #expect(constant.facility == 1)
    #expect(constant.standardDeviation == 0)
    #expect(constant.discriminationIndex == nil)
    #expect(constant.discriminativeEfficiency == nil)
    #expect(constant.itemTotal == nil)
    #expect(constant.discrimination == 0)
    // The other has nothing beside it to go with.
    #expect(analysis.items[1].correctedItemTotal == nil)
    #expect(analysis.items[1].effectiveWeight == 100)
  }

  @Test func aNegativeCovarianceHasNoEffectiveWeight() {
    let items = ItemAnalysis(
      ResponseMatrix(
        [[1, 0, 2], [0, 1, 2], [1, 0, 5], [0, 1, 5], [0, 1, 9]], maxima: [1, 1, 9])
    ).items
    #expect(items[0].effectiveWeight == nil)
    expectClose((items[1].effectiveWeight ?? 0) + (items[2].effectiveWeight ?? 0), 100)
  }

  @Test(arguments: [
    ResponseMatrix([], maxima: [1, 2]),
    ResponseMatrix([[1, 2]], maxima: [1, 2]),
    ResponseMatrix([[1, 2], [1, 2]], maxima: [1, 2]),
    ResponseMatrix([[0.1, 0.2], [0.2, 0.1]], maxima: [1, 2]),
    ResponseMatrix([[0.3], [0.1], [0.2]], maxima: [0.7]),
    ResponseMatrix([[], [], []], maxima: []),
    ResponseMatrix([[0, 1], [0, 2], [0, 0]], maxima: [0, 2]),
    ResponseMatrix(Array(repeating: [0.1, 0.7, 1.3], count: 50), maxima: [2, 2, 2]),
    ResponseMatrix(Array(repeating: [0, 0, 0], count: 50), maxima: [2, 2, 2]),
  ])
  func nothingIsEverInfiniteOrNoNumber(_ matrix: ResponseMatrix) {
    let analysis = ItemAnalysis(matrix)
    #expect(analysis.items.count == matrix.items)
    for item in analysis.items {
      let values = [
        item.mean, item.facility, item.standardDeviation, item.discriminationIndex,
        item.discriminativeEfficiency, item.effectiveWeight, item.correctedItemTotal,
        item.itemTotal, item.discrimination, item.upperFacility, item.lowerFacility,
        item.alphaIfDeleted,
      ]
      #expect(values.allSatisfy { $0?.isFinite ?? true })
    }
    let test = analysis.test
    let values = [
      test.mean, test.median, test.highest, test.lowest, test.standardDeviation, test.skewness,
      test.kurtosis, test.alpha, test.kr20, test.errorRatio, test.standardError, test.facility,
      test.averageFacility, test.averageDiscrimination,
    ]
    #expect(values.allSatisfy { $0?.isFinite ?? true })
  }

  @Test func oneCandidateHasAFacilityAndNoMore() {
    let item = ItemAnalysis(ResponseMatrix([[1, 2]], maxima: [2, 4])).items[0]
    #expect(item.mean == 1)
    #expect(item.facility == 0.5)
    #expect(item.standardDeviation == nil)
    #expect(item.discrimination == nil)
    #expect(item.discriminationIndex == nil)
  }

  @Test func oneItemHasNoRestToGoWith() {
    let item = ItemAnalysis(ResponseMatrix([[0.3], [0.1], [0.2]], maxima: [0.7])).items[0]
    #expect(item.discriminationIndex == nil)
    #expect(item.discriminativeEfficiency == nil)
    expectClose(item.itemTotal, 1)
  }
}
