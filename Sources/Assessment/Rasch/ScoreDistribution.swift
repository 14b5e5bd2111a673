/// How many of several independent things happen, each with its own probability.
///
/// Multiplied by the product of 1 + ε, with p = ε/(1 + ε), its probabilities are the elementary symmetric
/// functions of the ε. Built by adding products of numbers from 0 to 1 they neither overflow nor cancel, unlike the
/// differences that leaving an item out by division needs (Verhelst, Glas and van der Sluis 1984).
enum ScoreDistribution {
  /// The distribution with one more thing.
  static func adding(_ probability: Double, to distribution: [Double]) -> [Double] {
    let complement = 1 - probability
    let count = distribution.count
    return [Double](unsafeUninitializedCapacity: count + 1) { result, length in
      result.initializeElement(at: 0, to: complement * distribution[0])
      for score in 1..<count {
        result.initializeElement(
          at: score, to: complement * distribution[score] + probability * distribution[score - 1])
      }
      result.initializeElement(at: count, to: probability * distribution[count - 1])
      length = count + 1
    }
  }

  /// The distribution of the number of all things.
  static func of(_ probabilities: some Sequence<Double>) -> [Double] {
    probabilities.reduce([1]) { adding($1, to: $0) }
  }

  /// Calls back with the distribution without each of some things in turn, by halving, in n² log n
  /// steps.
  ///
  /// - Parameters:
  ///   - range: The things that are left out one by one.
  ///   - probabilities: Of all things.
  ///   - others: The distribution of the things outside the range.
  ///   - body: Takes the thing left out and the distribution of all others.
  static func leavingOut(
    each range: Range<Int>, of probabilities: [Double], others: [Double],
    _ body: (Int, [Double]) -> Void
  ) {
    guard range.count > 1 else {
      if let only = range.first { body(only, others) }
      return
    }
    let middle = range.lowerBound + range.count / 2
    let left = range.lowerBound..<middle
    let right = middle..<range.upperBound
    let withRight = probabilities[right].reduce(others) { adding($1, to: $0) }
    leavingOut(each: left, of: probabilities, others: withRight, body)
    let withLeft = probabilities[left].reduce(others) { adding($1, to: $0) }
    leavingOut(each: right, of: probabilities, others: withLeft, body)
  }
}
