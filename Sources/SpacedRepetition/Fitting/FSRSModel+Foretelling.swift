extension FSRSModel {
  /// Between which values a prediction is kept, so that one surprise does not outweigh everything.
  static let foretoldBounds = 0.0001...0.9999
  /// The longest stability that is followed here, in days; with weights that nobody has, a stability
  /// would grow without end.
  static let longestStability = 36_500.0

  /// The recall that is foretold, within its bounds.
  func foretold(_ state: MemoryState, afterDays days: Int) -> Double {
    let recall = retrievability(after: Double(days), stability: state.stability)
    return min(max(recall, Self.foretoldBounds.lowerBound), Self.foretoldBounds.upperBound)
  }

  /// The state after one more answer, its stability within bounds.
  func following(_ state: MemoryState, _ rating: Rating, afterDays days: Int) -> MemoryState {
    var next = next(state, rating, afterDays: days)
    next.stability = min(next.stability, Self.longestStability)
    return next
  }
}
