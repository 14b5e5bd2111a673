import Classroom
import Sessions

/// What the return key alone does: the natural next step of a lesson.
enum NextStep: Hashable {
  /// A line as if it had been typed.
  case line(String, words: String)
  /// Draw the page again, because only time or the learners go on here.
  case show
  /// Leave the console after the end.
  case leave

  /// The step that comes next.
  init(of lesson: Lesson) {
    let standing = lesson.standing
    switch ClassPage(of: lesson) {
    case .lobby:
      self =
        lesson.header.form == .live
        ? .line("next", words: "出第一题") : .line("start", words: "发卷")
    case .question: self = .line("close", words: "收卷")
    case .closed: self = .line("reveal", words: "公布答案")
    case .called, .buzz, .pollResult:
      switch standing.phase {
      case .question: self = .line("close", words: "收卷")
      case .closed: self = .line("reveal", words: "公布答案")
      case .lobby, .revealed: self = Self.next(in: lesson)
      case .paper, .released, .ended: self = .show
      }
    case .revealed: self = Self.next(in: lesson)
    case .poll: self = .line("close", words: "结束投票")
    case .paused: self = .line("resume", words: "继续")
    case .scoreboard:
      self = Self.hasMore(lesson) ? .line("board", words: "收起成绩榜") : .line("end", words: "结束这堂课")
    case .papers:
      self =
        lesson.openPapers.isEmpty && !standing.handedIn.isEmpty
        ? .line("release", words: "公布成绩") : .show
    case .released: self = .line("end", words: "结束")
    case .ended: self = .leave
    }
  }

  private static func next(in lesson: Lesson) -> NextStep {
    guard hasMore(lesson) else { return .line("board", words: "看成绩榜") }
    return lesson.standing.current == nil
      ? .line("next", words: "出第一题") : .line("next", words: "下一题")
  }

  /// Whether a question has not been put yet, or the lesson goes on by itself.
  private static func hasMore(_ lesson: Lesson) -> Bool {
    guard lesson.header.form == .live, lesson.standing.phase != .question,
      lesson.standing.phase != .closed
    else { return true }
    let put = Set(lesson.standing.rounds.map(\.key.slot))
    return lesson.questions.indices.contains { lesson.questions[$0] != nil && !put.contains($0) }
  }

  /// What stands beside the key.
  var words: String {
    switch self {
    case .line(_, let words): words
    case .show: "刷新"
    case .leave: "离开"
    }
  }
}
