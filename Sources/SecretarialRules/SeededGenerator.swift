/// Random numbers that depend on nothing but a seed: the same seed gives the same draw anywhere.
///
/// The algorithm is SplitMix64 (Steele, Lea, Flood 2014). It is for shuffling and sampling, not for
/// secrets. `shuffled(using:)` and `randomElement(using:)` of the standard library draw from it.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence that belongs to a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits of the sequence.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
