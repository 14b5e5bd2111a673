/// The part of a history that weights are fitted to.
struct FittedPart {
  let history: ReviewHistory
  /// How much each answer counts; 0 where it is not foretold.
  let weights: [Double]
  /// The answers of each thing up to the last one that counts.
  let things: [Range<Int>]

  /// Takes the answers of a part, counted in the order of their times; later ones count for more.
  init(_ history: ReviewHistory, _ part: Range<Int>) {
    let weights = history.weights(of: part, Self.weight)
    self.history = history
    self.weights = weights
    things = zip(history.starts, history.starts.dropFirst()).compactMap { start, end in
      weights[start..<end].lastIndex { $0 > 0 }.map { start..<$0 + 1 }
    }
  }

  /// From a quarter for the first answer to the whole for the last, since learners change; a
  /// convention, as fsrs-rs has it.
  private static func weight(ofShare share: Double) -> Double {
    0.25 + 0.75 * share * share * share
  }
}

extension ReviewHistory {
  /// A number for every answer, by how far it is from the first to the last of a part, and 0 outside.
  func weights(of part: Range<Int>, _ weight: (Double) -> Double) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    let part = part.clamped(to: order.indices)
    for rank in part {
      weights[order[rank]] = weight(Double(rank - part.lowerBound) / Double(max(1, part.count - 1)))
    }
    return weights
  }
}
