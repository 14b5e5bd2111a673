/// The score that comes of the marks for one entrant.
public struct MarkAverage: Hashable, Sendable {
  /// The mean, to two decimals, halves away from zero.
  public let score: Points
  /// How many marks there were.
  public let count: Int
  /// The lowest and the highest, where they were left out.
  public let dropped: Dropped?

  /// The marks that were left out.
  public struct Dropped: Hashable, Sendable {
    /// 最低分
    public let lowest: Points
    /// 最高分
    public let highest: Points
  }

  /// Averages marks.
  ///
  /// - Returns: `nil` where there are none.
  public init?(_ marks: [Points], by rule: JudgingRule) {
    guard let lowest = marks.min(), let highest = marks.max() else { return nil }
    count = marks.count
    var sum = marks.map(\.hundredths).reduce(0, +)
    var kept = marks.count
    if rule.dropsExtremes, marks.count >= JudgingRule.fewestForDropping {
      dropped = Dropped(lowest: lowest, highest: highest)
      sum -= lowest.hundredths + highest.hundredths
      kept -= 2
    } else {
      dropped = nil
    }
    score = Points(Int128(sum), dividedBy: Int128(kept))
  }

  /// What somebody who reads the score should know of it.
  ///
  /// - Parameters:
  ///   - rule: How the marks were averaged.
  ///   - judges: How many judges there were.
  /// - Returns: A Chinese clause; `nil` where there is nothing to say, or it is so of everybody.
  func note(by rule: JudgingRule, judges: Int) -> String? {
    guard rule.dropsExtremes, count < judges else { return nil }
    guard dropped != nil else { return "只有 \(count) 个评分，没有去最高分和最低分" }
    guard count <= JudgingRule.fewAfterDropping else { return nil }
    return "只有 \(count) 个评分，去掉最高分和最低分后剩 \(count - 2) 个"
  }
}
