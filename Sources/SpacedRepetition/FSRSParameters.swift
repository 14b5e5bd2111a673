/// The 21 weights of FSRS-6.
///
/// Source: the project open-spaced-repetition, py-fsrs 6.3.2.
public struct FSRSParameters: Hashable, Sendable {
  /// How many weights there are.
  public static let count = 21

  /// The weights w0 to w20.
  public let weights: [Double]

  /// Those fitted to many learners, for somebody whose own are not known.
  public static let standard = FSRSParameters(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Between which values each weight makes sense.
  public static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2,
    0...2, 0...0.8, 0.1...0.8,
  ]

  /// Takes weights, or gives nil where there are not 21 of them or one is out of its bounds.
  public init?(_ weights: [Double]) {
    guard weights.count == Self.count,
      zip(weights, Self.bounds).allSatisfy({ $1.contains($0) })
    else { return nil }
    self.weights = weights
  }

  /// Takes 21 weights, each brought into its bounds.
  public init(clamping weights: [Double]) {
    precondition(weights.count == Self.count)
    self.weights = zip(weights, Self.bounds).map { weight, bounds in
      weight.isNaN ? bounds.lowerBound : min(max(weight, bounds.lowerBound), bounds.upperBound)
    }
  }

  /// Takes weights as they are.
  init(unchecked weights: [Double]) { self.weights = weights }
}
