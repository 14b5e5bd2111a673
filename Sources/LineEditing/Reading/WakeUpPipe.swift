#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CTerminal

/// Wakes the reading thread from any thread or signal handler.
///
/// A byte in the pipe is the number of a signal, or 0 for “look at the switchboard”.
final class WakeUpPipe: Sendable {
  let readEnd: Int32
  let writeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends { _ = terminal_configure_pipe(end) }
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Asks the reading thread to look at the switchboard.
  func wake() {
    var byte: UInt8 = 0
    // A full pipe already wakes it.
    _ = write(writeEnd, &byte, 1)
  }

  /// The signals that have come since the last time.
  func takeSignals() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).filter { $0 != 0 }.map(Int32.init)
  }

  /// Waits for input or a wake-up.
  /// - Parameters:
  ///   - input: The descriptor to wait for, or -1 to wait for a wake-up only.
  ///   - deadline: When to stop waiting.
  /// - Returns: What has come; neither where the deadline passed or a signal interrupted.
  func wait(
    for input: Int32, until deadline: ContinuousClock.Instant?
  ) -> (hasInput: Bool, isWoken: Bool) {
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&descriptors, 2, Self.milliseconds(until: deadline))
    guard count > 0 else { return (false, false) }
    return (descriptors[0].revents != 0, descriptors[1].revents != 0)
  }

  /// The time for poll: rounded up, or -1 without a deadline.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let (seconds, attoseconds) = (deadline - .now).components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    // A long wait is waited for in parts.
    return Int32(min(seconds, 3600) * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }
}
