/// Counts what went wrong in the last minute, by where it came from.
///
/// The table has a fixed size: where it is full, newcomers share one count, so that nobody can fill
/// the memory or push another's count out.
struct RateLimit: Sendable {
  private struct Count {
    var since: ContinuousClock.Instant
    var count: Int
  }

  private let most: Int
  private let capacity: Int
  private var counts: [String: Count] = [:]
  private var others: Count?

  private static let window = Duration.seconds(60)

  /// Allows so many a minute from one place.
  init(most: Int, capacity: Int = 4096) {
    self.most = most
    self.capacity = capacity
  }

  /// In how many seconds a place may try again; nil where it may now.
  func wait(_ place: String, at now: ContinuousClock.Instant) -> Int? {
    guard let count = counts[place] ?? (counts.count >= capacity ? others : nil),
      count.count >= most
    else { return nil }
    let left = Self.window - (now - count.since)
    return left > .zero ? Int(left.components.seconds) + 1 : nil
  }

  /// Whether anything went wrong from a place in the last minute.
  func has(_ place: String, at now: ContinuousClock.Instant) -> Bool {
    guard let count = counts[place] ?? (counts.count >= capacity ? others : nil) else {
      return false
    }
    return now - count.since < Self.window
  }

  /// Counts one more.
  mutating func note(_ place: String, at now: ContinuousClock.Instant) {
    if counts[place] == nil, counts.count >= capacity {
      counts = counts.filter { now - $0.value.since < Self.window }
    }
    if counts[place] == nil, counts.count >= capacity {
      others = Self.counted(others, at: now)
    } else {
      counts[place] = Self.counted(counts[place], at: now)
    }
  }

  private static func counted(_ count: Count?, at now: ContinuousClock.Instant) -> Count {
    guard let count, now - count.since < window else { return Count(since: now, count: 1) }
    return Count(since: count.since, count: count.count + 1)
  }
}
