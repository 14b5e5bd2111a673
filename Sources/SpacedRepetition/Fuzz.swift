/// How far an interval may be moved, so that what was learnt together does not come back together.
public struct Fuzz: Hashable, Sendable {
  /// The intervals that are allowed, in days.
  public let range: ClosedRange<Int>

  /// The widening of an interval for each of its days within a range of days.
  private static let shares: [(from: Double, to: Double, share: Double)] = [
    (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
  ]

  /// Finds the range around an interval.
  ///
  /// - Parameters:
  ///   - interval: In days; below 2.5 it is not moved.
  ///   - most: The longest interval, in days.
  public init(around interval: Int, atMost most: Int) {
    let days = Double(interval)
    guard days >= 2.5 else {
      range = interval...interval
      return
    }
    let width = Self.shares.reduce(1) { $0 + $1.share * max(min(days, $1.to) - $1.from, 0) }
    let last = min(Int((days + width).rounded(.toNearestOrEven)), most)
    let first = min(max(Int((days - width).rounded(.toNearestOrEven)), 2), last)
    range = first...last
  }

  /// An interval of the range.
  ///
  /// - Parameter chance: From 0 up to 1.
  /// - Returns: In days.
  public func interval(_ chance: Double) -> Int {
    min(range.lowerBound + Int(chance * Double(range.count)), range.upperBound)
  }
}
