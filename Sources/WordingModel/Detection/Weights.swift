/// What each feature of a candidate adds to its score, and where the levels of strictness lie.
struct Weights: Sendable {
  /// How many features a candidate has.
  static let features = 23

  let bias: Double
  let values: [Double]
  /// The least probability that is reported, for each ``Strictness``.
  private let thresholds: [Double]

  init(bits: Table<UInt64>) {
    let numbers = (0..<bits.count).map { Double(bitPattern: bits[$0]) }
    bias = numbers[0]
    values = Array(numbers[1...Self.features])
    thresholds = Array(numbers[(Self.features + 1)...])
  }

  /// How many numbers the file holds.
  static let stored = 1 + features + Strictness.allCases.count

  func threshold(_ strictness: Strictness) -> Double {
    switch strictness {
    case .loose: thresholds[0]
    case .operating: thresholds[1]
    case .strict: thresholds[2]
    }
  }
}

/// How sure the detector must be before it says something.
public enum Strictness: String, CaseIterable, Sendable {
  /// Finds more, and is wrong more often.
  case loose = "多报"
  /// The level for daily use.
  case operating = "适中"
  /// Finds less, and is seldom wrong.
  case strict = "少报"
}
