/// How many candidates lie in each band of scores (分数段), and how many passed and excelled.
public struct ScoreBands: Hashable, Sendable {
  /// One band, from its lower bound up to the next.
  public struct Band: Hashable, Sendable {
    /// The lowest score in the band; nil for the lowest band.
    public let lowerBound: Double?
    /// The first score above the band; nil for the highest band.
    public let upperBound: Double?
    /// The candidates in the band.
    public let count: Int
    /// Of those who sat, from 0 to 1; nil where nobody did.
    public let share: Double?
  }

  /// The bands, highest first; one more than there are bounds.
  public let bands: [Band]
  /// The candidates who sat.
  public let candidates: Int
  /// The candidates with the passing score or more.
  public let passed: Int
  /// The candidates with the score for excellence or more.
  public let excellent: Int

  /// 及格率, of those who sat; nil where nobody did.
  public var passRate: Double? { share(of: passed) }
  /// 优秀率, of those who sat; nil where nobody did.
  public var excellentRate: Double? { share(of: excellent) }

  /// Counts scores.
  ///
  /// - Parameters:
  ///   - scores: Of those who sat; absentees are left out.
  ///   - lowerBounds: The lower bounds of the bands in any order, each once.
  ///   - passing: The lowest score that passes.
  ///   - excellence: The lowest score that is excellent.
  public init(
    scores: [Double], lowerBounds: [Double] = [90, 80, 70, 60], passing: Double = 60,
    excellence: Double = 90
  ) {
    let settled = scores.map { Rounding.settled($0) }
    let bounds = lowerBounds.sorted(by: >)
    let total = scores.count
    let reaching = bounds.map { bound in settled.count { $0 >= bound } }
    var bands: [Band] = []
    var above = 0
    for (index, count) in (reaching + [total]).enumerated() {
      bands.append(
        Band(
          lowerBound: index < bounds.count ? bounds[index] : nil,
          upperBound: index > 0 ? bounds[index - 1] : nil,
          count: count - above, share: total > 0 ? Double(count - above) / Double(total) : nil))
      above = count
    }
    self.bands = bands
    candidates = total
    passed = settled.count { $0 >= passing }
    excellent = settled.count { $0 >= excellence }
  }

  private func share(of count: Int) -> Double? {
    candidates > 0 ? Double(count) / Double(candidates) : nil
  }
}
