/// How the scores of an item spread, and how they go with the totals.
struct ItemSpread {
  let item: Int
  let mean: Double
  /// var x over n − 1; nil for fewer than two candidates.
  let variance: Double?
  /// cov(x, X) with the total X; nil for fewer than two candidates.
  let covarianceWithTotal: Double?
  /// cov(x, X − x) with the total of the other items.
  let covarianceWithRest: Double?
  /// var(X − x).
  let varianceOfRest: Double?

  init(_ item: Int, of columns: ResponseColumns, totals: Moments) {
    self.item = item
    let column = columns.column(item)
    let moments = Moments(column)
    mean = moments.mean
    variance = moments.variance
    guard let variance = moments.variance, let varianceOfTotals = totals.variance else {
      (covarianceWithTotal, covarianceWithRest, varianceOfRest) = (nil, nil, nil)
      return
    }
    var products = 0.0
    for (score, total) in zip(column, columns.totals) {
      products += (score - mean) * (total - totals.mean)
    }
    let scale = (variance * varianceOfTotals).squareRoot()
    let covariance = Rounding.settled(products / Double(columns.candidates - 1), beside: scale)
    covarianceWithTotal = covariance
    covarianceWithRest = Rounding.settled(covariance - variance, beside: scale)
    varianceOfRest = max(
      0,
      Rounding.settled(
        varianceOfTotals - 2 * covariance + variance, beside: varianceOfTotals + variance))
  }
}
