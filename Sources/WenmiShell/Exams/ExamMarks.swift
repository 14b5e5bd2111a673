import Quiz
import Sessions

/// 存疑: the questions that a learner wants to look at again before the paper is handed in.
enum ExamMarks {
  /// What the session says of a question that is marked, and of one that no longer is.
  private static let (on, off) = ("考试中存疑", "考试中不再存疑")

  /// The event that marks a question or takes the mark off.
  static func event(_ question: QuestionReference, isOn: Bool, at now: Timestamp) -> SessionEvent {
    .flag(FlagRecord(question: question, at: now, text: isOn ? on : off))
  }

  /// The questions that are marked now.
  static func marked(in events: [SessionEvent]) -> Set<QuestionReference> {
    var marked: Set<QuestionReference> = []
    for event in events {
      guard case .flag(let flag) = event else { continue }
      if flag.text == on { marked.insert(flag.question) }
      if flag.text == off { marked.remove(flag.question) }
    }
    return marked
  }
}
