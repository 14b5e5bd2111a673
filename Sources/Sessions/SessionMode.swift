/// What a session is for.
public enum SessionMode: String, CaseIterable, Sendable {
  /// 按主题练习
  case drill
  /// 到期复习
  case review
  /// 错题练习
  case mistakes
  /// 限时考试
  case exam
  /// 培训班课堂练习
  case lesson
  /// 一堂课的记录: the answers of a whole class, and nobody's own practice
  case `class`

  /// The name that a learner reads.
  public var title: String {
    switch self {
    case .drill: "练习"
    case .review: "复习"
    case .mistakes: "错题"
    case .exam: "考试"
    case .lesson: "课堂"
    case .class: "课堂记录"
    }
  }

  /// Whether all answers are those of the one learner named in the header.
  public var isOfOneLearner: Bool {
    switch self {
    case .drill, .review, .mistakes, .exam, .lesson: true
    case .class: false
    }
  }
}
