/// Why no weights were fitted.
public enum FittingRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are too few answers.
  case tooFewReviews(Int, needed: Int)
  /// Too few answers came on a later day than the answer before.
  case tooFewForetold(Int, needed: Int)
  /// Whoever waited does not want to wait any longer.
  case stopped

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .tooFewReviews(let count, let needed):
      "作答记录只有 \(count) 次，不足 \(needed) 次，定不出只属于你的参数。现在用的参数不变，继续练，够了再来。"
    case .tooFewForetold(let count, let needed):
      "隔天再答的记录只有 \(count) 次，不足 \(needed) 次，看不出记得多久。现在用的参数不变，按到期日复习，够了再来。"
    case .stopped: "已停下，参数没有改动。"
    }
  }
}
