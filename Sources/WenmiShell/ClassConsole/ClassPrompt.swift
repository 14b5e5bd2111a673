import Classroom
import Sessions

/// The prompt of a lesson, with what changes by itself: answers so far, the time left.
enum ClassPrompt {
  /// The prompt at this moment.
  static func text(of host: LessonHost) -> String {
    let now = Timestamp.now()
    return host.look { lesson, _ in text(of: lesson, at: now) }
  }

  /// The prompt of a lesson at a moment.
  static func text(of lesson: Lesson, at now: Timestamp) -> String {
    var parts: [String] = []
    let standing = lesson.standing
    if let poll = standing.openPoll {
      parts.append("已投 \(poll.counts.reduce(0, +)) 票")
    } else if standing.phase == .question, let counts = AnswerCounts(answersOf: lesson) {
      parts.append("已交 \(counts.answered)/\(counts.expected)")
    } else if standing.phase == .paper {
      parts.append("已交 \(standing.handedIn.count)/\(lesson.header.learners.count)")
    } else if standing.phase == .lobby, !standing.joined.isEmpty {
      parts.append("进来 \(standing.present.count)/\(lesson.header.learners.count)")
    }
    if standing.isPaused {
      parts.append("暂停")
    } else if let left = lesson.millisecondsLeft(at: now) {
      parts.append(left == 0 ? "时间到" : "剩 \(ClassClock.text(milliseconds: left))")
    }
    parts.append("课堂> ")
    return parts.joined(separator: "  ")
  }
}
