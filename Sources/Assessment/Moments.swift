/// The mean of a list of numbers and the sums of the powers of their distances from it.
struct Moments {
  let count: Int
  /// 0 for no numbers.
  let mean: Double
  /// Σ(x − mean)², exactly 0 where all numbers are equal.
  let squares: Double
  let cubes: Double
  let fourths: Double

  init(_ values: some Collection<Double>) {
    count = values.count
    guard let first = values.first else {
      (mean, squares, cubes, fourths) = (0, 0, 0, 0)
      return
    }
    // Measured from the first number, equal numbers have a mean without a rounding error.
    mean = first + values.reduce(0) { $0 + ($1 - first) } / Double(values.count)
    var (squares, cubes, fourths) = (0.0, 0.0, 0.0)
    for value in values {
      let distance = value - mean
      let square = distance * distance
      squares += square
      cubes += square * distance
      fourths += square * square
    }
    let scale = max(first.magnitude, mean.magnitude)
    if squares <= 1e-24 * scale * scale * Double(values.count) {
      (squares, cubes, fourths) = (0, 0, 0)
    }
    (self.squares, self.cubes, self.fourths) = (squares, cubes, fourths)
  }

  /// s², over n − 1; nil for fewer than two numbers.
  var variance: Double? { count > 1 ? squares / Double(count - 1) : nil }

  /// k₃/k₂^1.5 by k-statistics; nil for fewer than three numbers or without variance.
  var skewness: Double? {
    guard count > 2, let variance, variance > 0 else { return nil }
    let n = Double(count)
    let third = n * cubes / ((n - 1) * (n - 2))
    return third / (variance * variance.squareRoot())
  }

  /// k₄/k₂² by k-statistics (0 for a normal distribution); nil for fewer than four numbers or
  /// without variance.
  var kurtosis: Double? {
    guard count > 3, let variance, variance > 0 else { return nil }
    let n = Double(count)
    let fourth =
      n * ((n + 1) * fourths - 3 * (n - 1) * squares * squares / n)
      / ((n - 1) * (n - 2) * (n - 3))
    return fourth / (variance * variance)
  }
}
