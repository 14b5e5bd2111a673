/// What the answers of a test say about one of its items.
///
/// x is the mark on the item, X the total, X' = X − x the total of the other items, n the number of
/// candidates; all variances and covariances are over n − 1. The statistics from facility to
/// effective weight are those of Moodle's quiz statistics report. Whatever is not defined (too few
/// candidates, everybody with the same mark) is nil, never infinite or not a number.
public struct ItemStatistics: Hashable, Sendable {
  /// The candidates.
  public let candidates: Int
  /// The full mark.
  public let maximum: Double
  /// The mean mark; nil without candidates.
  public let mean: Double?
  /// 难度 P = mean/full mark, from 0 to 1, so that an easy item has a high one.
  public let facility: Double?
  /// √var x.
  public let standardDeviation: Double?
  /// 100·cov(x, X')/√(var x·var X'), from −100 to 100.
  public let discriminationIndex: Double?
  /// 100·cov(x, X')/covmax, where covmax is the covariance of both lists sorted: what the item could
  /// have reached with these marks. At most 100.
  public let discriminativeEfficiency: Double?
  /// 100·√cov(x, X)/Σ√cov over the items with cov ≥ 0: the share of the item in what sets candidates
  /// apart; nil where the covariance is negative.
  public let effectiveWeight: Double?
  /// Pearson's r of x and X', from −1 to 1.
  public let correctedItemTotal: Double?
  /// Pearson's r of x and X, from −1 to 1.
  public let itemTotal: Double?
  /// 区分度 D = facility in the upper 27 % − facility in the lower 27 % (Kelley 1939, Ebel 1965).
  public let discrimination: Double?
  /// The facility in the upper group.
  public let upperFacility: Double?
  /// The facility in the lower group.
  public let lowerFacility: Double?
  /// Cronbach's α of the test without the item; nil for fewer than three items.
  public let alphaIfDeleted: Double?

  init(
    _ spread: ItemSpread, of columns: ResponseColumns, totals: Moments, groups: CandidateGroups,
    ascending: [Int], sumOfVariances: Double, sumOfCovarianceRoots: Double
  ) {
    let maximum = columns.maxima[spread.item]
    let column = columns.column(spread.item)
    candidates = columns.candidates
    self.maximum = maximum
    mean = column.isEmpty ? nil : spread.mean
    facility = column.isEmpty || maximum <= 0 ? nil : spread.mean / maximum
    standardDeviation = spread.variance?.squareRoot()

    let correlation = Self.correlation(
      spread.covarianceWithRest, spread.variance, spread.varianceOfRest)
    correctedItemTotal = correlation
    discriminationIndex = correlation.map { 100 * $0 }
    itemTotal = Self.correlation(spread.covarianceWithTotal, spread.variance, totals.variance)
    discriminativeEfficiency = Self.efficiency(spread, of: columns, ascending: ascending)
    effectiveWeight = spread.covarianceWithTotal.flatMap { covariance in
      guard covariance >= 0, sumOfCovarianceRoots > 0 else { return nil }
      return 100 * covariance.squareRoot() / sumOfCovarianceRoots
    }

    upperFacility = Self.facility(of: column, in: groups.upper, maximum: maximum)
    lowerFacility = Self.facility(of: column, in: groups.lower, maximum: maximum)
    if let upperFacility, let lowerFacility {
      discrimination = Rounding.settled(upperFacility - lowerFacility, beside: 1)
    } else {
      discrimination = nil
    }

    if columns.items > 2, let variance = spread.variance, let rest = spread.varianceOfRest, rest > 0
    {
      let others = Double(columns.items - 1)
      alphaIfDeleted = others / (others - 1) * (1 - (sumOfVariances - variance) / rest)
    } else {
      alphaIfDeleted = nil
    }
  }

  /// The mean mark of a group in parts of the full mark; nil for nobody.
  private static func facility(
    of column: ArraySlice<Double>, in group: ArraySlice<Int>, maximum: Double
  ) -> Double? {
    guard !group.isEmpty, maximum > 0 else { return nil }
    let sum = group.reduce(0) { $0 + column[column.startIndex + $1] }
    return sum / (Double(group.count) * maximum)
  }

  /// cov/√(var·var), within −1 and 1; nil without variance.
  private static func correlation(
    _ covariance: Double?, _ first: Double?, _ second: Double?
  ) -> Double? {
    guard let covariance, let first, let second, first > 0, second > 0 else { return nil }
    return min(1, max(-1, covariance / (first.squareRoot() * second.squareRoot())))
  }

  /// The covariance with the other items in percent of what it could be at most.
  private static func efficiency(
    _ spread: ItemSpread, of columns: ResponseColumns, ascending: [Int]
  ) -> Double? {
    guard
      let covariance = spread.covarianceWithRest, let variance = spread.variance, variance > 0,
      let varianceOfRest = spread.varianceOfRest, varianceOfRest > 0
    else { return nil }
    let column = columns.column(spread.item)
    let start = column.startIndex
    // Taken by rising total, the rest is in runs that are sorted already.
    var rest = ascending.map { columns.totals[$0] - column[start + $0] }
    rest.sort()
    let mean = rest.reduce(0, +) / Double(rest.count)
    var products = 0.0
    for (score, other) in zip(sorted(column, maximum: columns.maxima[spread.item]), rest) {
      products += score * (other - mean)
    }
    let highest = Rounding.settled(
      products / Double(rest.count - 1), beside: (variance * varianceOfRest).squareRoot())
    guard highest > 0 else { return nil }
    return min(100, 100 * covariance / highest)
  }

  /// The marks on an item from lowest to highest; by counting where they are all or nothing.
  private static func sorted(_ column: ArraySlice<Double>, maximum: Double) -> [Double] {
    var right = 0
    for score in column {
      if score == maximum {
        right += 1
      } else if score != 0 {
        return column.sorted()
      }
    }
    return [Double](repeating: 0, count: column.count - right)
      + [Double](repeating: maximum, count: right)
  }
}
