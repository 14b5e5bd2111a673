internal import Synchronization

/// How many connections are open, and whether that is too many.
final class ConnectionCount: Sendable {
  private let count = Atomic(0)
  private let limits: ServerLimits

  init(_ limits: ServerLimits) { self.limits = limits }

  func opened() { count.add(1, ordering: .relaxed) }
  func closed() { count.subtract(1, ordering: .relaxed) }

  /// Whether there are more than there should be.
  var isOver: Bool { count.load(ordering: .relaxed) > limits.connections }
}
