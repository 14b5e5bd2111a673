/// How numbers are rounded, as people do it by hand: 2.675 is that and not what a machine keeps of it.
public enum Rounding: String, CaseIterable, Hashable, Sendable {
  /// 四舍五入
  case halfUp
  /// 四舍六入五成双
  case halfEven
  /// 舍去
  case down

  /// The name that people know.
  public var title: String {
    switch self {
    case .halfUp: "四舍五入"
    case .halfEven: "四舍六入五成双"
    case .down: "舍去"
    }
  }

  /// Rounds a number.
  ///
  /// - Parameters:
  ///   - number: Not too large for six decimals more.
  ///   - decimals: How many stay.
  /// - Returns: The number nearest to what stays.
  public func rounded(_ number: Double, decimals: Int) -> Double {
    guard number.isFinite else { return 0 }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    // What a calculation in binary leaves of a half lies nearer to it than any real difference of
    // marks: 1e-7 of the last place.
    let scaled = number * scale
    let near = (scaled * 2).rounded() / 2
    let exact = abs(scaled - near) < 1e-7 ? near : scaled
    let rule: FloatingPointRoundingRule =
      switch self {
      case .halfUp: .toNearestOrAwayFromZero
      case .halfEven: .toNearestOrEven
      case .down: .towardZero
      }
    return exact.rounded(rule) / scale
  }
}
