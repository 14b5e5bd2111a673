/// What is remembered of one thing, as FSRS sees it.
public struct MemoryState: Hashable, Sendable {
  /// After so many days it is recalled with a probability of 0.9; at least 0.001.
  public var stability: Double
  /// How hard it is to remember, from 1 to 10.
  public var difficulty: Double

  /// Names a state.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
