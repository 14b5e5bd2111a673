/// The difficulties of a test's items by the Rasch model, with what they were estimated from.
///
/// Difficulties are conditional maximum likelihood estimates: given the raw scores, they do not
/// depend on who sat (Rasch 1960; Andersen 1970; Fischer and Molenaar, Rasch Models, 1995). They are in
/// logits and sum to 0. A harder item has a greater one.
public struct Rasch: Hashable, Sendable {
  /// An item whose difficulty was estimated.
  public struct Item: Hashable, Sendable {
    /// The place of the item in the test, from 0.
    public let index: Int
    /// In logits; all of them sum to 0.
    public let difficulty: Double
    /// The standard error of the difficulty.
    public let standardError: Double
    /// Σ(x − E)²/ΣVar, near 1 where answers are as the model expects; sensitive to candidates whose
    /// ability is near the item. E and Var are those given the raw score, which are exact (Müller,
    /// Item fit statistics for Rasch analysis: can we trust them?, 2020).
    public let infit: Double
    /// The mean of (x − E)²/Var, near 1 too; sensitive to unexpected answers far from the item.
    public let outfit: Double
  }

  /// An item that was left out of the estimation.
  public struct ExcludedItem: Hashable, Sendable {
    /// Why an item was left out.
    public enum Reason: Hashable, Sendable {
      /// All whose scores count solved it.
      case solvedByAll
      /// None whose scores count solved it.
      case solvedByNone
      /// Some candidates have a part of the mark.
      case partialMarks
    }

    /// The place of the item in the test, from 0.
    public let index: Int
    /// Why.
    public let reason: Reason
  }

  /// The fewest candidates that an estimation is worth anything with.
  public static let minimumCandidates = 30

  /// The items that were estimated, in the order of the test.
  public let items: [Item]
  /// The items that were left out, in the order of the test.
  public let excludedItems: [ExcludedItem]
  /// The raw score of each candidate on the items that were estimated.
  public let rawScores: [Int]
  /// The candidates (rows) who solved all or none of these items; they say nothing about them.
  public let extremeCandidates: [Int]
  /// The ability of each raw score, from 0 to the number of items estimated, by Warm's weighted
  /// likelihood; also of extreme scores.
  public let abilities: [Ability]
  /// How many steps the estimation took.
  public let iterations: Int
  /// Whether the last step changed no difficulty by more than 1e-9 logits.
  public let converged: Bool

  /// The ability of a candidate.
  ///
  /// - Parameter candidate: A row of the matrix.
  /// - Returns: Their ability by Warm's weighted likelihood.
  public func ability(of candidate: Int) -> Ability { abilities[rawScores[candidate]] }

  /// Estimates the difficulties.
  ///
  /// - Parameter matrix: Of candidates who sat. An item counts as solved with its full mark.
  /// - Throws: Why these answers say nothing about difficulties.
  public init(_ matrix: ResponseMatrix) throws(RaschRefusal) {
    guard matrix.candidates >= Self.minimumCandidates else {
      throw .tooFewCandidates(matrix.candidates, needed: Self.minimumCandidates)
    }
    let sample = RaschSample(matrix)
    guard sample.items.count > 1 else { throw .tooFewItems(sample.items.count) }
    guard sample.isConnected else { throw .noOverlap }
    guard let estimate = ConditionalLikelihood(sample).maximum() else { throw .noOverlap }

    let fit = estimate.expectations
    items = sample.items.indices.map { position in
      var (squares, variances, standardised) = (0.0, 0.0, 0.0)
      for group in sample.groups {
        let expected = fit[position][group.score]
        let variance = expected * (1 - expected)
        let solved = Double(group.solved[position])
        let missed = Double(group.candidates) - solved
        let residuals = solved * (1 - expected) * (1 - expected) + missed * expected * expected
        squares += residuals
        variances += Double(group.candidates) * variance
        standardised += residuals / variance
      }
      return Item(
        index: sample.items[position], difficulty: estimate.difficulties[position],
        standardError: estimate.standardErrors[position], infit: squares / variances,
        outfit: standardised / Double(sample.candidates))
    }
    excludedItems = sample.excluded
    rawScores = sample.rawScores
    extremeCandidates = sample.rawScores.indices.filter {
      sample.rawScores[$0] == 0 || sample.rawScores[$0] == sample.items.count
    }
    abilities = WeightedLikelihood.abilities(difficulties: estimate.difficulties)
    iterations = estimate.iterations
    converged = estimate.converged
  }
}
