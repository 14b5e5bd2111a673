/// The likelihood of answers given the raw scores, which depends on the difficulties alone.
///
/// ln L = −Σ sᵢβᵢ − Σ nᵣ ln γᵣ(ε) with ε = e^(−β), sᵢ the candidates who solved item i, nᵣ those with the
/// raw score r and γᵣ the elementary symmetric functions.
struct ConditionalLikelihood {
  /// Where the likelihood is greatest.
  struct Maximum {
    let difficulties: [Double]
    let standardErrors: [Double]
    /// For each item, the probability that a candidate with each raw score solves it.
    let expectations: [[Double]]
    let iterations: Int
    let converged: Bool
  }

  let sample: RaschSample
  /// sᵢ
  private let solved: [Double]

  init(_ sample: RaschSample) {
    self.sample = sample
    solved = sample.items.indices.map { position in
      Double(sample.groups.reduce(0) { $0 + $1.solved[position] })
    }
  }

  /// The maximum by Newton's method with halved steps where one would lead too far; nil where it lies
  /// beyond what a Double can hold.
  func maximum() -> Maximum? {
    let candidates = Double(sample.candidates)
    var difficulties = Self.centred(
      solved.map { Exponential.log((candidates - $0) / $0) })
    var likelihood = logarithm(at: difficulties)
    var iterations = 0
    var converged = false
    while iterations < 100, !converged {
      iterations += 1
      let probabilities = difficulties.map { Exponential.logistic(-$0) }
      let expected = expectations(probabilities)
      guard let inverse = covariance(probabilities, expected) else { return nil }
      let slope = sample.items.indices.map { position in
        sample.groups.reduce(-solved[position]) {
          $0 + Double($1.candidates) * expected[position][$1.score]
        }
      }
      var step = inverse.map { row in zip(row, slope).reduce(0) { $0 + $1.0 * $1.1 } }
      converged = step.allSatisfy { $0.magnitude < 1e-9 }
      for halving in 0... {
        let next = Self.centred(zip(difficulties, step).map { $0 + $1 })
        let reached = logarithm(at: next)
        guard reached < likelihood - 1e-12 * likelihood.magnitude || !reached.isFinite,
          halving < 40
        else {
          (difficulties, likelihood) = (next, reached)
          break
        }
        step = step.map { $0 / 2 }
      }
    }
    let probabilities = difficulties.map { Exponential.logistic(-$0) }
    let expected = expectations(probabilities)
    guard likelihood.isFinite, let inverse = covariance(probabilities, expected) else { return nil }
    return Maximum(
      difficulties: difficulties,
      standardErrors: inverse.indices.map { inverse[$0][$0].squareRoot() },
      expectations: expected, iterations: iterations, converged: converged)
  }

  /// ln L
  private func logarithm(at difficulties: [Double]) -> Double {
    let probabilities = difficulties.map { Exponential.logistic(-$0) }
    let distribution = ScoreDistribution.of(probabilities)
    // γᵣ = P(R = r)·Π(1 + ε), and 1 + ε = 1/(1 − p).
    let product = difficulties.reduce(0) { $0 - Exponential.log(Exponential.logistic($1)) }
    var sum = zip(solved, difficulties).reduce(0) { $0 - $1.0 * $1.1 }
    for group in sample.groups {
      sum -= Double(group.candidates) * (Exponential.log(distribution[group.score]) + product)
    }
    return sum
  }

  /// For each item and raw score, the probability of a right answer given the score.
  private func expectations(_ probabilities: [Double]) -> [[Double]] {
    let all = ScoreDistribution.of(probabilities)
    var expected = [[Double]](repeating: [], count: probabilities.count)
    ScoreDistribution.leavingOut(
      each: probabilities.indices, of: probabilities, others: [1]
    ) { item, others in
      expected[item] = all.indices.map { score in
        score == 0 ? 0 : probabilities[item] * others[score - 1] / all[score]
      }
    }
    return expected
  }

  /// The covariance matrix of the estimates that sum to 0: the pseudoinverse of the information
  /// Iᵢⱼ = Σ nᵣ Cov(xᵢ, xⱼ | r).
  private func covariance(_ probabilities: [Double], _ expected: [[Double]]) -> [[Double]]? {
    let all = ScoreDistribution.of(probabilities)
    let count = probabilities.count
    var information = [[Double]](
      repeating: [Double](repeating: 0, count: count), count: count)
    var before = [1.0]
    for first in 0..<count {
      information[first][first] = sample.groups.reduce(0) {
        let share = expected[first][$1.score]
        return $0 + Double($1.candidates) * share * (1 - share)
      }
      ScoreDistribution.leavingOut(
        each: first + 1..<count, of: probabilities, others: before
      ) { second, others in
        let both = probabilities[first] * probabilities[second]
        var sum = 0.0
        for group in sample.groups {
          let score = group.score
          let together = score > 1 ? both * others[score - 2] / all[score] : 0
          sum +=
            Double(group.candidates)
            * (together - expected[first][score] * expected[second][score])
        }
        information[first][second] = sum
        information[second][first] = sum
      }
      before = ScoreDistribution.adding(probabilities[first], to: before)
    }
    // Rows sum to 0, so a constant is added that makes the matrix regular and is taken off again.
    let constant = information.indices.reduce(0) { $0 + information[$1][$1] } / Double(count)
    guard constant > 0, constant.isFinite else { return nil }
    let regular = information.map { row in row.map { $0 + constant } }
    let excess = 1 / (constant * Double(count) * Double(count))
    return CholeskyFactor(regular)?.inverse().map { row in row.map { $0 - excess } }
  }

  /// Difficulties that sum to 0.
  private static func centred(_ difficulties: [Double]) -> [Double] {
    let mean = difficulties.reduce(0, +) / Double(difficulties.count)
    return difficulties.map { $0 - mean }
  }
}
