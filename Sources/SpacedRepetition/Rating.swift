/// How well something was recalled, on the scale of the spaced-repetition schedule.
public enum Rating: Int, CaseIterable, Comparable, Sendable {
  /// 重来
  case again = 1
  /// 困难
  case hard = 2
  /// 良好
  case good = 3
  /// 容易
  case easy = 4

  /// The name that a learner reads.
  public var title: String {
    switch self {
    case .again: "重来"
    case .hard: "困难"
    case .good: "良好"
    case .easy: "容易"
    }
  }

  /// Recalled with more trouble.
  public static func < (first: Rating, second: Rating) -> Bool { first.rawValue < second.rawValue }
}
