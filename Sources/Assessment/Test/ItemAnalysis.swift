/// The classical statistics of a test and of each of its items.
public struct ItemAnalysis: Hashable, Sendable {
  /// The statistics of each item, in the order of the test.
  public let items: [ItemStatistics]
  /// The statistics of the whole test.
  public let test: TestStatistics
  /// The order of the candidates and their groups, by total.
  public let groups: CandidateGroups

  /// Analyses what candidates scored; whatever is not defined for them is nil.
  ///
  /// - Parameter matrix: Of candidates who sat; absentees are no candidates.
  public init(_ matrix: ResponseMatrix) {
    let columns = ResponseColumns(matrix)
    let groups = CandidateGroups(totals: columns.totals)
    let totals = Moments(columns.totals)
    let spreads = (0..<columns.items).map { ItemSpread($0, of: columns, totals: totals) }
    let variances = spreads.reduce(0) { $0 + ($1.variance ?? 0) }
    let roots = spreads.reduce(0) { $0 + max(0, $1.covarianceWithTotal ?? 0).squareRoot() }
    let ascending = Array(groups.order.reversed())
    items = spreads.map { spread in
      ItemStatistics(
        spread, of: columns, totals: totals, groups: groups, ascending: ascending,
        sumOfVariances: variances, sumOfCovarianceRoots: roots)
    }
    test = TestStatistics(
      columns, totals: totals, sumOfVariances: variances, items: items)
    self.groups = groups
  }
}
