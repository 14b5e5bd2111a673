/// What the totals of a test say about it.
///
/// X is the total, p the number of items, n the number of candidates; the standard deviation is over
/// n − 1. Whatever is not defined (too few candidates or items, everybody with the same total) is
/// nil, never infinite or not a number.
public struct TestStatistics: Hashable, Sendable {
  /// The candidates.
  public let candidates: Int
  /// The items.
  public let items: Int
  /// The full mark of the test.
  public let maximum: Double
  /// The mean total.
  public let mean: Double?
  /// The total in the middle, or the mean of the two in the middle.
  public let median: Double?
  /// The highest total.
  public let highest: Double?
  /// The lowest total.
  public let lowest: Double?
  /// √(Σ(X − mean)²/(n − 1)).
  public let standardDeviation: Double?
  /// k₃/k₂^1.5 (k-statistics, as Moodle and Excel's SKEW); below 0 where the tail is on the left.
  public let skewness: Double?
  /// k₄/k₂² (k-statistics, as Moodle and Excel's KURT); 0 for a normal distribution.
  public let kurtosis: Double?
  /// Cronbach's α = p/(p − 1)·(1 − Σvar x/var X), at most 1; Moodle's coefficient of internal
  /// consistency is 100 times as much.
  public let alpha: Double?
  /// KR-20 = p/(p − 1)·(1 − ΣPQ/σ²) with variances over n (Kuder and Richardson 1937); nil unless
  /// every item is right or wrong and all carry the same mark.
  public let kr20: Double?
  /// 100·√(1 − α), in percent of the standard deviation.
  public let errorRatio: Double?
  /// √(1 − α)·standard deviation: how far a total is from the true one, in marks.
  public let standardError: Double?
  /// The mean total of the full mark, from 0 to 1.
  public let facility: Double?
  /// The mean of the items' facilities.
  public let averageFacility: Double?
  /// The mean of the items' D at 27 %.
  public let averageDiscrimination: Double?

  init(
    _ columns: ResponseColumns, totals: Moments, sumOfVariances: Double, items: [ItemStatistics]
  ) {
    candidates = columns.candidates
    self.items = columns.items
    let maximum = columns.maxima.reduce(0, +)
    self.maximum = maximum
    let sorted = columns.totals.sorted()
    mean = sorted.isEmpty ? nil : totals.mean
    facility = sorted.isEmpty || maximum <= 0 ? nil : totals.mean / maximum
    highest = sorted.last
    lowest = sorted.first
    let middle = sorted.count / 2
    if sorted.isEmpty {
      median = nil
    } else if sorted.count.isMultiple(of: 2) {
      median = (sorted[middle - 1] + sorted[middle]) / 2
    } else {
      median = sorted[middle]
    }
    standardDeviation = totals.variance?.squareRoot()
    skewness = totals.skewness
    kurtosis = totals.kurtosis

    let alpha = Self.consistency(columns, totals: totals, sumOfVariances: sumOfVariances)
    self.alpha = alpha
    kr20 = Self.kuderRichardson(columns, totals: totals)
    // Rounding may leave α of a perfectly consistent test a hair above 1.
    let error = alpha.map { max(0, 1 - $0).squareRoot() }
    errorRatio = error.map { 100 * $0 }
    if let error, let standardDeviation {
      standardError = error * standardDeviation
    } else {
      standardError = nil
    }
    averageFacility = Self.average(items.map(\.facility))
    averageDiscrimination = Self.average(items.map(\.discrimination))
  }

  private static func consistency(
    _ columns: ResponseColumns, totals: Moments, sumOfVariances: Double
  ) -> Double? {
    guard columns.items > 1, let variance = totals.variance,
      Rounding.settled(variance, beside: sumOfVariances) > 0
    else { return nil }
    let items = Double(columns.items)
    return items / (items - 1) * (1 - sumOfVariances / variance)
  }

  private static func kuderRichardson(_ columns: ResponseColumns, totals: Moments) -> Double? {
    guard columns.items > 1, columns.candidates > 1, totals.squares > 0, columns.isRightOrWrong,
      let mark = columns.maxima.first
    else { return nil }
    let candidates = Double(columns.candidates)
    let products = (0..<columns.items).reduce(0) { sum, item in
      let share = columns.column(item).reduce(0, +) / (candidates * mark)
      return sum + share * (1 - share)
    }
    let items = Double(columns.items)
    let variance = totals.squares / candidates / (mark * mark)
    return items / (items - 1) * (1 - products / variance)
  }

  private static func average(_ values: [Double?]) -> Double? {
    let known = values.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}
