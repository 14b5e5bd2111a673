/// 评分规则: how the marks of a jury become one score.
public struct JudgingRule: Hashable, Sendable {
  /// Whether the highest and the lowest mark are left out.
  public var dropsExtremes: Bool
  /// By how much of the 满分, in percent, a mark may differ from the median of the others before it
  /// is pointed out.
  public var recheckPercent: Int

  /// Marks of at least so many judges are needed for the highest and the lowest to be left out.
  public static let fewestForDropping = 3
  /// With so many marks or fewer, what is left after dropping rests on one or two judges.
  static let fewAfterDropping = 4

  /// States a rule.
  public init(dropsExtremes: Bool = true, recheckPercent: Int = 15) {
    self.dropsExtremes = dropsExtremes
    self.recheckPercent = recheckPercent
  }

  /// The rule in words, as it stands on the sheet.
  public var words: String {
    dropsExtremes
      ? "每人去掉一个最高分、一个最低分，其余取平均，保留两位小数（四舍五入）；评分不足 \(Self.fewestForDropping) 个的不去"
      : "每人的评分取平均，保留两位小数（四舍五入），不去最高分和最低分"
  }

  /// What becomes of the marks of so few judges that it must be said; `nil` where there are enough.
  func warning(judges: Int) -> String? {
    guard dropsExtremes, (1...Self.fewAfterDropping).contains(judges) else { return nil }
    return judges < Self.fewestForDropping
      ? "评委只有 \(judges) 位，不去最高分和最低分" : "评委只有 \(judges) 位，去掉最高分和最低分后每人剩 \(judges - 2) 个评分"
  }

  /// The distance at which a mark is pointed out, in points of a round.
  func distance(in round: ContestRound) -> Points {
    Points(hundredths: recheckPercent * round.maximum)
  }
}
