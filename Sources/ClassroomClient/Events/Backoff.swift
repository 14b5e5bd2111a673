/// How long to wait before trying again: longer each time, and never quite as long as others wait,
/// so that a whole class does not come back in the same moment.
struct Backoff {
  private var attempts = 0

  /// The next wait, from half a second up to eight.
  mutating func next(using random: inout some RandomNumberGenerator) -> Duration {
    let longest = min(8000, 1000 << min(attempts, 3))
    attempts += 1
    return .milliseconds(Int.random(in: longest / 2...longest, using: &random))
  }

  /// Begins anew, because something went well.
  mutating func reset() { attempts = 0 }
}
