/// L of a symmetric positive definite matrix A = L·Lᵀ.
struct CholeskyFactor {
  private let rows: [[Double]]

  /// Factors a matrix; nil where it is not positive definite.
  init?(_ matrix: [[Double]]) {
    var rows = matrix
    for column in rows.indices {
      for row in column..<rows.count {
        var value = rows[row][column]
        for inner in 0..<column { value -= rows[row][inner] * rows[column][inner] }
        if row == column {
          guard value > 0, value.isFinite else { return nil }
          rows[row][column] = value.squareRoot()
        } else {
          rows[row][column] = value / rows[column][column]
        }
      }
    }
    self.rows = rows
  }

  /// The inverse of the matrix.
  func inverse() -> [[Double]] {
    let count = rows.count
    return (0..<count).map { unit in
      var solution = [Double](repeating: 0, count: count)
      for row in 0..<count {
        var value = row == unit ? 1.0 : 0
        for inner in 0..<row { value -= rows[row][inner] * solution[inner] }
        solution[row] = value / rows[row][row]
      }
      for row in (0..<count).reversed() {
        var value = solution[row]
        for inner in row + 1..<count { value -= rows[inner][row] * solution[inner] }
        solution[row] = value / rows[row][row]
      }
      return solution
    }
  }
}
