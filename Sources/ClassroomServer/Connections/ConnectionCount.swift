internal import Synchronization

/// How many connections are open, and whether that is too many.
final class ConnectionCount: Sendable {
  private let count = Atomic(0)
  private let limits: ServerLimits

  init(_ limits: ServerLimits) { self.limits = limits }

  func opened() { count.add(1, ordering: .relaxed) }
  func closed() { count.subtract(1, ordering: .relaxed) }

  /// Waits until none is left, but no longer than for some time.
  func waitForNone(atMost time: Duration) async {
    let end = ContinuousClock.now + time
    while count.load(ordering: .relaxed) > 0, .now < end {
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Whether there are more than there should be.
  var isOver: Bool { count.load(ordering: .relaxed) > limits.connections }
}
