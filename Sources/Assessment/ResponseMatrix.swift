/// What candidates scored on the items of a test: a row for each candidate.
public struct ResponseMatrix: Hashable, Sendable {
  /// The full mark of each item; more than 0.
  public let maxima: [Double]
  /// The scores, row by row; as many in each row as there are items.
  public let scores: [[Double]]

  /// The candidates.
  public var candidates: Int { scores.count }
  /// The items.
  public var items: Int { maxima.count }

  /// Takes scores.
  ///
  /// - Parameters:
  ///   - scores: A row for each candidate, from 0 to the full mark of each item.
  ///   - maxima: The full mark of each item.
  public init(_ scores: [[Double]], maxima: [Double]) {
    precondition(scores.allSatisfy { $0.count == maxima.count }, "every row has all items")
    self.scores = scores
    self.maxima = maxima
  }
}
