/// How far sums of decimal marks may be apart and still be the same mark.
///
/// 0.1 + 0.2 and 0.3 differ as binary numbers; a candidate must not change group or band by that.
enum Rounding {
  /// Of what is compared with it, the share that is nothing but rounding.
  ///
  /// Variances and covariances are sums of thousands of products, each with an error of 1e-16.
  static let negligibleShare = 1e-12

  /// A mark without what rounding left in its tenth decimal and beyond.
  static func settled(_ mark: Double) -> Double {
    let scaled = mark * 1e9
    return scaled.magnitude < 9e15 ? scaled.rounded() / 1e9 : mark
  }

  /// `value`, or exactly 0 where it is nothing beside `scale`.
  static func settled(_ value: Double, beside scale: Double) -> Double {
    value.magnitude <= negligibleShare * scale ? 0 : value
  }
}
