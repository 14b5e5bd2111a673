/// Pairs of candidates who gave the same wrong answers more often than chance makes likely (雷同卷).
///
/// The model: where both candidates are wrong on an item, they gave the same wrong answer by chance
/// with the probability Σ share², the shares being those of the wrong answers that all other
/// candidates gave (half a candidate is added to each wrong answer seen, so that no share is 0);
/// items are independent. The number of identical wrong answers then has a Poisson-binomial
/// distribution, of which the upper tail is computed exactly. It is multiplied by the number of
/// pairs compared (Bonferroni), because among many pairs the improbable happens to one.
///
/// An item that nobody else got wrong is not used for a pair. Right and missing answers are not
/// looked at.
public struct CopySimilarity: Hashable, Sendable {
  /// Two candidates whose wrong answers agree.
  public struct Pair: Hashable, Sendable {
    /// The row of one candidate.
    public let first: Int
    /// The row of the other, after the first.
    public let second: Int
    /// The items, of those that were used, on which both were wrong.
    public let bothWrong: Int
    /// The places in the test, from 0, of the items with the same wrong answer.
    public let identicalItems: [Int]
    /// How many of these chance makes one expect.
    public let expected: Double
    /// The probability of as many or more by chance.
    public let probability: Double
    /// The probability times the number of pairs, at most 1.
    public let corrected: Double
  }

  /// Below this many candidates the shares of wrong answers say nothing.
  public static let minimumCandidates = 20
  /// The fewest identical wrong answers that are listed.
  public static let minimumIdentical = 4
  /// The corrected probability below which a pair is listed.
  public static let significance = 0.01

  /// The pairs that are worth a look, the least probable first.
  public let pairs: [Pair]
  /// How many pairs were compared.
  public let comparisons: Int

  /// Compares all candidates.
  ///
  /// - Parameter answers: A row for each candidate, with an answer to each item.
  /// - Throws: Why they cannot be compared.
  public init(_ answers: [[ExamAnswer]]) throws(CopySimilarityRefusal) {
    guard answers.count >= Self.minimumCandidates else {
      throw .tooFewCandidates(answers.count, needed: Self.minimumCandidates)
    }
    let wrong = WrongAnswers(answers)
    let comparisons = answers.count * (answers.count - 1) / 2
    var pairs: [Pair] = []
    var chances: [Double] = []
    for first in answers.indices {
      for second in answers.indices.dropFirst(first + 1) {
        let identical = wrong.compare(first, second, chances: &chances)
        let expected = chances.reduce(0, +)
        guard identical >= Self.minimumIdentical, Double(identical) > expected else { continue }
        let probability = Self.tail(of: chances, from: identical)
        let corrected = min(1, probability * Double(comparisons))
        guard corrected < Self.significance else { continue }
        pairs.append(
          Pair(
            first: first, second: second, bothWrong: chances.count,
            identicalItems: wrong.identicalItems(first, second), expected: expected,
            probability: probability, corrected: corrected))
      }
    }
    self.pairs = pairs.sorted {
      ($0.probability, $0.first, $0.second) < ($1.probability, $1.first, $1.second)
    }
    self.comparisons = comparisons
  }

  /// The probability that at least `count` of independent things happen, summed from small terms so
  /// that a tiny one keeps its digits.
  private static func tail(of chances: [Double], from count: Int) -> Double {
    var distribution = [Double](repeating: 0, count: count)
    distribution[0] = 1
    var reached = 0.0
    for chance in chances {
      reached += distribution[count - 1] * chance
      for number in (1..<count).reversed() {
        distribution[number] += chance * (distribution[number - 1] - distribution[number])
      }
      distribution[0] *= 1 - chance
    }
    return min(1, max(0, reached))
  }
}
