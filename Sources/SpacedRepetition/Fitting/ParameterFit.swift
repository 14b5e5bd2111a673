/// The weights that make a learner's answers most probable.
///
/// Maximum likelihood with a prior, by Fisher scoring with Levenberg's damping: there are few weights
/// and their slopes are exact, so that some ten passes over the answers are enough. Nothing is random.
public struct ParameterFit: Sendable {
  /// The weights, within their bounds.
  public let parameters: FSRSParameters
  /// How many passes over the answers it took.
  public let passes: Int

  private static let mostPasses = 30
  /// A gain in log probability that no learner would notice.
  private static let leastGain = 0.005

  /// Fits weights to a part of the answers; later ones count for more, since learners change.
  ///
  /// - Parameters:
  ///   - history: What was answered.
  ///   - part: Which of the answers that can be foretold, counted in the order of their times.
  ///   - progress: Told after each pass how much is done, from 0 to 1; says whether to go on.
  /// - Throws: ``FittingRefusal/stopped``.
  public init(
    _ history: ReviewHistory, part: Range<Int>, progress: (Double) -> Bool = { _ in true }
  ) throws(FittingRefusal) {
    let part = FittedPart(history, part)
    let initial = InitialStabilities(part)
    let prior = ParameterPrior(initial)
    var best = FSRSParameters(clamping: prior.centre)
    var damping = 0.01
    var passes = 0
    fitting: while passes < Self.mostPasses {
      let likelihood = RecallLikelihood(best, part)
      passes += 1
      guard progress(Double(passes) / Double(passes + 3)) else { throw .stopped }
      let loss = likelihood.loss + prior.loss(best.weights)
      while true {
        let trial = Self.step(from: best, likelihood, prior, damping: damping, initial.counts)
        let after = RecallLikelihood.loss(trial, part) + prior.loss(trial.weights)
        if after < loss {
          best = trial
          damping = max(damping / 10, 1e-4)
          if loss - after < Self.leastGain { break fitting }
          continue fitting
        }
        damping *= 10
        guard damping < 1e6 else { break fitting }
      }
    }
    parameters = best
    self.passes = passes
  }

  /// The weights one step nearer to the best ones.
  private static func step(
    from best: FSRSParameters, _ likelihood: RecallLikelihood, _ prior: ParameterPrior,
    damping: Double, _ counts: [Int]
  ) -> FSRSParameters {
    let weights = best.weights
    let slope = zip(likelihood.slope, prior.slope(weights)).map { $0 + $1 }
    // A weight at its bound that would go beyond it stays.
    let free = weights.indices.filter { index in
      let bounds = FSRSParameters.bounds[index]
      return slope[index] > 0
        ? weights[index] > bounds.lowerBound : weights[index] < bounds.upperBound
    }
    let matrix = free.enumerated().map { place, row in
      free[...place].map { column in
        var value = likelihood.information[row * FSRSParameters.count + column]
        if row == column {
          value += 1 / (ParameterPrior.spread[row] * ParameterPrior.spread[row])
          value *= 1 + damping
        }
        return value
      }
    }
    let change = SymmetricSystem(matrix)?.solution(of: free.map { -slope[$0] })
    var next = weights
    for (place, index) in free.enumerated() { next[index] += change?[place] ?? 0 }
    let ordered = InitialStabilities.ordered(Array(next[..<4]), counts)
    return FSRSParameters(clamping: ordered + next[4...])
  }
}
