/// Warm's weighted likelihood estimates of ability in the Rasch model.
///
/// θ solves r − ΣP + ΣPQ(Q − P)/(2ΣPQ) = 0 for the raw score r, which is finite for nobody and for all
/// items solved too; its standard error is 1/√ΣPQ (Warm, Weighted likelihood estimation of ability
/// in item response theory, Psychometrika 54, 1989, 427–450).
public enum WeightedLikelihood {
  /// The abilities of all raw scores.
  ///
  /// - Parameter difficulties: Of the items; at least one.
  /// - Returns: An ability for each raw score from 0 to the number of items, rising.
  public static func abilities(difficulties: [Double]) -> [Ability] {
    guard let easiest = difficulties.min(), let hardest = difficulties.max() else { return [] }
    let centre = (easiest + hardest) / 2
    let easiness = difficulties.map { Exponential.exp(centre - $0) }
    let reach = (hardest - easiest) / 2 + 30
    return (0...difficulties.count).map { score in
      var low = -reach
      var high = reach
      for _ in 0..<80 {
        let middle = (low + high) / 2
        if excess(of: Double(score), at: middle, easiness).equation > 0 {
          low = middle
        } else {
          high = middle
        }
      }
      let ability = (low + high) / 2
      let information = excess(of: Double(score), at: ability, easiness).information
      return Ability(value: ability + centre, standardError: 1 / information.squareRoot())
    }
  }

  private static func excess(
    of score: Double, at ability: Double, _ easiness: [Double]
  ) -> (equation: Double, information: Double) {
    let power = Exponential.exp(ability)
    var (expected, information, lean) = (0.0, 0.0, 0.0)
    for ease in easiness {
      let missed = 1 / (1 + power * ease)
      let solved = power * ease * missed
      expected += solved
      information += solved * missed
      lean += solved * missed * (missed - solved)
    }
    return (score - expected + lean / (2 * information), information)
  }
}
