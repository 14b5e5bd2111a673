/// How able somebody is who gave certain answers, to items with known parameters.
public struct AbilityEstimation: Hashable, Sendable {
  /// The items, in the order of the answers.
  public let items: [ItemParameters]

  /// Where the estimates of maximum likelihood end, and the nodes of EAP lie.
  public static let bounds = -6.0...6.0
  /// The nodes of EAP.
  public static let nodes = 81

  /// Takes items.
  ///
  /// - Parameter items: In the order of the answers.
  public init(items: [ItemParameters]) { self.items = items }

  /// ΣI at an ability.
  ///
  /// - Parameter ability: θ.
  /// - Returns: 0 or more.
  public func information(at ability: Double) -> Double {
    items.reduce(0) { $0 + $1.information(at: ability) }
  }

  /// The ability with the greatest likelihood, within ``bounds``; its error is 1/√ΣI.
  ///
  /// All right or all wrong ends at a bound, with no error.
  ///
  /// - Parameter answers: Whether each item was solved.
  /// - Returns: The estimate.
  public func maximumLikelihood(_ answers: [Bool]) -> Ability {
    precondition(answers.count == items.count, "an answer to each item")
    // With guessing the likelihood may have several peaks: the highest of a grid is climbed.
    let steps = 240
    let width = (Self.bounds.upperBound - Self.bounds.lowerBound) / Double(steps)
    func node(_ step: Int) -> Double { Self.bounds.lowerBound + Double(step) * width }
    var best = 0
    var highest = -Double.infinity
    for step in 0...steps {
      let likelihood = logLikelihood(answers, at: node(step))
      if likelihood > highest { (best, highest) = (step, likelihood) }
    }
    var low = node(max(0, best - 1))
    var high = node(min(steps, best + 1))
    if best == 0, slope(answers, at: low) <= 0 {
      return Ability(value: Self.bounds.lowerBound, standardError: nil)
    }
    if best == steps, slope(answers, at: high) >= 0 {
      return Ability(value: Self.bounds.upperBound, standardError: nil)
    }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if slope(answers, at: middle) > 0 { low = middle } else { high = middle }
    }
    let value = (low + high) / 2
    return Ability(value: value, standardError: 1 / information(at: value).squareRoot())
  }

  /// The mean of what is believed of the ability after the answers (EAP), where N(0, 1) was believed
  /// before; its error is the standard deviation of that belief.
  ///
  /// - Parameter answers: Whether each item was solved.
  /// - Returns: The estimate, by ``nodes`` equally spaced nodes.
  public func expectedAPosteriori(_ answers: [Bool]) -> Ability {
    precondition(answers.count == items.count, "an answer to each item")
    let last = Double(Self.nodes - 1)
    let width = (Self.bounds.upperBound - Self.bounds.lowerBound) / last
    let abilities = (0..<Self.nodes).map { Self.bounds.lowerBound + Double($0) * width }
    let logarithms = abilities.map { logLikelihood(answers, at: $0) - $0 * $0 / 2 }
    let highest = logarithms.max() ?? 0
    let weights = logarithms.map { Exponential.exp($0 - highest) }
    let sum = weights.reduce(0, +)
    let mean = zip(weights, abilities).reduce(0) { $0 + $1.0 * $1.1 } / sum
    let variance =
      zip(weights, abilities).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) } / sum
    return Ability(value: mean, standardError: variance.squareRoot())
  }

  private func logLikelihood(_ answers: [Bool], at ability: Double) -> Double {
    zip(items, answers).reduce(0) { $0 + $1.0.logarithm(at: ability, solved: $1.1) }
  }

  private func slope(_ answers: [Bool], at ability: Double) -> Double {
    zip(items, answers).reduce(0) { $0 + $1.0.slope(at: ability, solved: $1.1) }
  }
}
