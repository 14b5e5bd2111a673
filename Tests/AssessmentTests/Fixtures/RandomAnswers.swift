import Assessment
import TestSupport

/// Answers drawn from a Rasch model, the same for the same seed.
enum RandomAnswers {
  /// 0 and 1 for each candidate and item.
  static func matrix(candidates: Int, difficulties: [Double], seed: UInt64) -> ResponseMatrix {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<candidates).map { _ in
      // Three uniform numbers are near enough to a normal distribution.
      let ability = (0..<3).reduce(0.0) { sum, _ in sum + .random(in: -1...1, using: &random) }
      return difficulties.map { difficulty in
        let chance = ItemParameters(difficulty: difficulty).probability(at: ability)
        return Double.random(in: 0..<1, using: &random) < chance ? 1.0 : 0
      }
    }
    return ResponseMatrix(rows, maxima: [Double](repeating: 1, count: difficulties.count))
  }

  /// Marks in steps of half a mark.
  static func marks(candidates: Int, maxima: [Double], seed: UInt64) -> ResponseMatrix {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<candidates).map { _ in
      let skill = Double.random(in: 0...1, using: &random)
      return maxima.map { maximum in
        let mark = (skill + .random(in: -0.5...0.5, using: &random)) * maximum
        return min(maximum, max(0, (2 * mark).rounded() / 2))
      }
    }
    return ResponseMatrix(rows, maxima: maxima)
  }
}
