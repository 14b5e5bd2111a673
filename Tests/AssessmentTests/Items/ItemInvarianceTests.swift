import Assessment
import TestSupport
import Testing

/// What must not change the statistics, on random marks.
@Suite struct ItemInvarianceTests {
  static let seeds: [UInt64] = [3, 14, 159, 2653]
  static let maxima: [Double] = [1, 2, 5, 10, 3, 4]

  /// The marks with ties of totals broken, since order decides between these.
  private func marks(_ seed: UInt64) -> ResponseMatrix {
    let matrix = RandomAnswers.marks(candidates: 61, maxima: Self.maxima + [100], seed: seed)
    let rows = matrix.scores.enumerated().map { Array($1.dropLast()) + [Double($0) / 128] }
    return ResponseMatrix(rows, maxima: matrix.maxima)
  }

  @Test(arguments: seeds) func theOrderOfCandidatesDoesNotMatter(_ seed: UInt64) {
    let matrix = marks(seed)
    var random = SeededGenerator(seed: seed)
    let shuffled = ResponseMatrix(matrix.scores.shuffled(using: &random), maxima: matrix.maxima)
    let analysis = ItemAnalysis(matrix)
    let other = ItemAnalysis(shuffled)
    expectSame(analysis.items, other.items)
    expectClose(other.test.alpha, analysis.test.alpha, within: 1e-9)
    expectClose(other.test.skewness, analysis.test.skewness, within: 1e-9)
    expectClose(other.test.kurtosis, analysis.test.kurtosis, within: 1e-9)
  }

  @Test(arguments: seeds) func aConstantItemChangesNoOther(_ seed: UInt64) {
    let matrix = marks(seed)
    let longer = ResponseMatrix(matrix.scores.map { $0 + [0.7] }, maxima: matrix.maxima + [2])
    let items = ItemAnalysis(matrix).items
    let others = ItemAnalysis(longer).items
    for (item, other) in zip(items, others) {
      expectClose(other.discriminationIndex, item.discriminationIndex, within: 1e-9)
      expectClose(other.discriminativeEfficiency, item.discriminativeEfficiency, within: 1e-9)
      expectClose(other.effectiveWeight, item.effectiveWeight, within: 1e-9)
      expectClose(other.discrimination, item.discrimination, within: 1e-9)
      expectClose(other.itemTotal, item.itemTotal, within: 1e-9)
    }
    #expect(others.last?.discriminationIndex == nil)
  }

  @Test(arguments: seeds) func markingInOtherUnitsChangesNoShare(_ seed: UInt64) {
    let matrix = marks(seed)
    let scaled = ResponseMatrix(
      matrix.scores.map { $0.map { $0 * 2.5 } }, maxima: matrix.maxima.map { $0 * 2.5 })
    expectSame(ItemAnalysis(matrix).items, ItemAnalysis(scaled).items)
    let test = ItemAnalysis(matrix).test
    let other = ItemAnalysis(scaled).test
    expectClose(other.alpha, test.alpha, within: 1e-9)
    expectClose(other.errorRatio, test.errorRatio, within: 1e-9)
    expectClose(other.standardError, test.standardError.map { 2.5 * $0 }, within: 1e-9)
  }

  @Test(arguments: seeds) func sharesLieWithinTheirBounds(_ seed: UInt64) {
    let items = ItemAnalysis(marks(seed)).items
    var sum = 0.0
    for item in items {
      #expect((-100.0...100).contains(item.discriminationIndex ?? 0))
      #expect((item.discriminativeEfficiency ?? 0) <= 100)
      #expect((-1.0...1).contains(item.discrimination ?? 0))
      if let index = item.discriminationIndex, let efficiency = item.discriminativeEfficiency {
        // What was reached of what could be is at least what was reached of everything.
        #expect(efficiency.magnitude >= index.magnitude - 1e-9)
      }
      sum += item.effectiveWeight ?? 0
    }
    expectClose(sum, 100)
  }

  @Test(arguments: seeds) func alphaOfRightAndWrongIsKuderAndRichardsons(_ seed: UInt64) {
    let matrix = RandomAnswers.matrix(
      candidates: 57, difficulties: [-2, -1, -0.5, 0, 0.3, 0.8, 1.5], seed: seed)
    let test = ItemAnalysis(matrix).test
    #expect(test.kr20 != nil)
    expectClose(test.kr20, test.alpha, within: 1e-12)
    let doubled = ResponseMatrix(
      matrix.scores.map { $0.map { 2 * $0 } }, maxima: matrix.maxima.map { 2 * $0 })
    expectClose(ItemAnalysis(doubled).test.kr20, test.kr20, within: 1e-12)
  }

  @Test(arguments: seeds) func alphaIfDeletedIsTheAlphaOfTheShorterTest(_ seed: UInt64) {
    let matrix = marks(seed)
    for (index, item) in ItemAnalysis(matrix).items.enumerated() {
      func without(_ list: [Double]) -> [Double] {
        list.enumerated().filter { $0.offset != index }.map(\.element)
      }
      let shorter = ResponseMatrix(
        matrix.scores.map(without), maxima: without(matrix.maxima))
      expectClose(item.alphaIfDeleted, ItemAnalysis(shorter).test.alpha, within: 1e-9)
    }
  }

  private func expectSame(
    _ items: [ItemStatistics], _ others: [ItemStatistics],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let fields: [KeyPath<ItemStatistics, Double?>] = [
      \.facility, \.discriminationIndex, \.discriminativeEfficiency, \.effectiveWeight,
      \.correctedItemTotal, \.itemTotal, \.discrimination, \.upperFacility, \.alphaIfDeleted,
    ]
    for field in fields {
      expectClose(
        others.map { $0[keyPath: field] }, items.map { $0[keyPath: field] }, within: 1e-9,
        sourceLocation: sourceLocation)
    }
  }
}
