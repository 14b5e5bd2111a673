/// The candidates from best to worst, and the upper and lower 27 % of them.
///
/// 27 % is the share at which the difference of two groups is surest (Kelley 1939, for normally
/// distributed totals); whole candidates make it floor(0.27·n + 0.5). Candidates with the same
/// total stay in the order they were given in.
public struct CandidateGroups: Hashable, Sendable {
  /// The candidates (rows of the matrix) by falling total.
  public let order: [Int]
  /// How many candidates the upper and the lower group have; 0 for fewer than two candidates.
  public let size: Int

  /// The best candidates.
  public var upper: ArraySlice<Int> { order.prefix(size) }
  /// The candidates between the groups.
  public var middle: ArraySlice<Int> { order[size..<(order.count - size)] }
  /// The worst candidates.
  public var lower: ArraySlice<Int> { order.suffix(size) }

  /// Puts candidates in order.
  ///
  /// - Parameter totals: The total of each candidate.
  public init(totals: [Double]) {
    let settled = totals.map { Rounding.settled($0) }
    // The standard library's sort keeps equal elements in place but does not promise to.
    order = totals.indices.sorted {
      settled[$0] == settled[$1] ? $0 < $1 : settled[$0] > settled[$1]
    }
    size = (27 * totals.count + 50) / 100
  }
}
