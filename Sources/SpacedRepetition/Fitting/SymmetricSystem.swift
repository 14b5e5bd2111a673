/// Linear equations with a symmetric positive definite matrix, by its factor L of A = L·Lᵀ.
struct SymmetricSystem {
  private let rows: [[Double]]

  /// Factors a matrix of which the lower triangle is given; nil where it is not positive definite.
  init?(_ triangle: [[Double]]) {
    var rows = triangle
    for row in rows.indices {
      for column in 0...row {
        var value = rows[row][column]
        for inner in 0..<column { value -= rows[row][inner] * rows[column][inner] }
        if row == column {
          guard value > 0, value.isFinite else { return nil }
          rows[row][row] = value.squareRoot()
        } else {
          rows[row][column] = value / rows[column][column]
        }
      }
    }
    self.rows = rows
  }

  /// x of A·x = b.
  func solution(of values: [Double]) -> [Double] {
    var solution = values
    for row in rows.indices {
      for inner in 0..<row { solution[row] -= rows[row][inner] * solution[inner] }
      solution[row] /= rows[row][row]
    }
    for row in rows.indices.reversed() {
      for inner in rows.indices.suffix(from: row + 1) {
        solution[row] -= rows[inner][row] * solution[inner]
      }
      solution[row] /= rows[row][row]
    }
    return solution
  }
}
