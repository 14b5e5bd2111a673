/// What a session is for.
public enum SessionMode: String, CaseIterable, Sendable {
  /// 按主题练习
  case drill
  /// 学新题
  case learn
  /// 到期复习
  case review
  /// 错题练习
  case mistakes
  /// 考前突击; leaves the schedule of reviews alone
  case cram
  /// 摸底
  case placement
  /// 限时考试
  case exam
  /// 文字录入
  case typing
  /// 培训班课堂练习
  case lesson
  /// 一堂课的记录: the answers of a whole class, and nobody's own practice
  case `class`

  /// The name that a learner reads.
  public var title: String {
    switch self {
    case .drill: "练习"
    case .learn: "学新题"
    case .review: "复习"
    case .mistakes: "错题"
    case .cram: "突击"
    case .placement: "摸底"
    case .exam: "考试"
    case .typing: "录入"
    case .lesson: "课堂"
    case .class: "课堂记录"
    }
  }

  /// Whether all answers are those of the one learner named in the header.
  public var isOfOneLearner: Bool {
    switch self {
    case .drill, .learn, .review, .mistakes, .cram, .placement, .exam, .typing, .lesson: true
    case .class: false
    }
  }

  /// Whether its answers decide when questions come back for review.
  public var isScheduled: Bool {
    switch self {
    case .drill, .learn, .review, .mistakes, .placement, .exam, .lesson: true
    case .cram, .typing, .class: false
    }
  }
}
