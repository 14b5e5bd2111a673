#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The stability after the first answer, w0 to w3, found from the first recall on a later day alone.
struct InitialStabilities {
  /// One for each rating, never less for a better one.
  let values: [Double]
  /// How many things were first answered with each rating, and recalled or not later.
  let counts: [Int]

  /// How far from the usual value a learner's is, as a standard deviation of its logarithm; a convention.
  private static let spread = 1.0
  private static let bounds = log(0.01)...log(100.0)

  /// Looks at a part of a history.
  init(_ part: FittedPart) {
    let usual = FSRSParameters.standard.weights
    var firsts = [[Range<Int>]](repeating: [], count: Rating.allCases.count)
    for places in part.things {
      guard let later = places.first(where: { part.history.days[$0] > 0 }), part.weights[later] > 0
      else { continue }
      let rating = part.history.ratings[places.lowerBound]
      firsts[rating.rawValue - 1].append(places.lowerBound..<later + 1)
    }
    counts = firsts.map(\.count)
    var found: [Double?] = firsts.enumerated().map { rating, things in
      guard !things.isEmpty else { return nil }
      return exp(
        Self.lowest { logarithm in
          let away = (logarithm - log(usual[rating])) / Self.spread
          var values = usual
          values[rating] = exp(logarithm)
          return away * away / 2
            + Self.loss(FSRSModel(FSRSParameters(clamping: values)), things, of: part)
        })
    }
    // Where a rating never came first, what is known of the others tells how this learner differs.
    let known = found.enumerated().compactMap { rating, value in
      value.map { (shift: log($0 / usual[rating]), count: Double(firsts[rating].count)) }
    }
    let shift =
      known.reduce(0) { $0 + $1.shift * $1.count } / max(1, known.reduce(0) { $0 + $1.count })
    found = found.enumerated().map { $1 ?? min(max(usual[$0] * exp(shift), 0.01), 100) }
    values = Self.ordered(found.compactMap(\.self), counts)
  }

  /// Brings values into ascending order by taking the means of neighbours that are not.
  static func ordered(_ values: [Double], _ counts: [Int]) -> [Double] {
    var blocks: [(value: Double, weight: Double, size: Int)] = []
    for (value, count) in zip(values, counts) {
      // A rating without answers yields to its neighbours.
      blocks.append((value, max(Double(count), 1e-6), 1))
      while let last = blocks.last, blocks.count > 1, blocks[blocks.count - 2].value > last.value {
        blocks.removeLast()
        let before = blocks.removeLast()
        let weight = before.weight + last.weight
        blocks.append(
          (
            (before.value * before.weight + last.value * last.weight) / weight, weight,
            before.size + last.size
          ))
      }
    }
    return blocks.flatMap { [Double](repeating: $0.value, count: $0.size) }
  }

  private static func loss(
    _ model: FSRSModel, _ things: [Range<Int>], of part: FittedPart
  ) -> Double {
    things.reduce(0) { sum, places in
      var state = model.initialState(part.history.ratings[places.lowerBound])
      for place in places.dropFirst().dropLast() {
        state = model.following(state, part.history.ratings[place], afterDays: 0)
      }
      let last = places.upperBound - 1
      let recall = model.foretold(state, afterDays: part.history.days[last])
      return sum - part.weights[last]
        * log(part.history.ratings[last] == .again ? 1 - recall : recall)
    }
  }

  /// Where a function with one valley is lowest, by golden sections.
  private static func lowest(_ value: (Double) -> Double) -> Double {
    let golden = (5.0.squareRoot() - 1) / 2
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    var (left, right) = (high - golden * (high - low), low + golden * (high - low))
    var (atLeft, atRight) = (value(left), value(right))
    while high - low > 0.01 {
      if atLeft < atRight {
        (high, right, atRight) = (right, left, atLeft)
        left = high - golden * (high - low)
        atLeft = value(left)
      } else {
        (low, left, atLeft) = (left, right, atRight)
        right = low + golden * (high - low)
        atRight = value(right)
      }
    }
    return (low + high) / 2
  }
}
