/// The scores of a test item after item in one flat array, with what all statistics need of them.
struct ResponseColumns {
  let candidates: Int
  let items: Int
  let maxima: [Double]
  /// The scores of the first item, then those of the second, and so on.
  let scores: [Double]
  /// The total of each candidate.
  let totals: [Double]

  init(_ matrix: ResponseMatrix) {
    let candidates = matrix.candidates
    let items = matrix.items
    self.candidates = candidates
    self.items = items
    maxima = matrix.maxima
    var totals = [Double](repeating: 0, count: candidates)
    scores = [Double](unsafeUninitializedCapacity: candidates * items) { columns, count in
      for (candidate, row) in matrix.scores.enumerated() {
        var total = 0.0
        for (item, score) in row.enumerated() {
          columns.initializeElement(at: item * candidates + candidate, to: score)
          total += score
        }
        totals[candidate] = total
      }
      count = candidates * items
    }
    self.totals = totals
  }

  /// The scores of an item, candidate by candidate.
  func column(_ item: Int) -> ArraySlice<Double> {
    scores[item * candidates..<(item + 1) * candidates]
  }

  /// Whether every item is simply right or wrong, and all of them carry the same mark.
  var isRightOrWrong: Bool {
    guard let mark = maxima.first, maxima.allSatisfy({ $0 == mark }) else { return false }
    return scores.allSatisfy { $0 == 0 || $0 == mark }
  }
}
