import Synchronization

/// How far a fitting is, between whoever fits and whoever looks on.
final class FittingProgress: Sendable {
  private let state = Mutex((share: 0.0, isStopped: false))

  /// How much is done, from 0 to 1.
  var share: Double { state.withLock { $0.share } }

  /// Notes how much is done.
  ///
  /// - Returns: Whether to go on.
  func note(_ share: Double) -> Bool {
    state.withLock { state in
      state.share = share
      return !state.isStopped
    }
  }

  /// Has the fitting end.
  func stop() { state.withLock { $0.isStopped = true } }
}
