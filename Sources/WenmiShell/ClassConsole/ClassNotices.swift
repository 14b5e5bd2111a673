import Classroom
import DurableFiles

/// What is new in a lesson that the page does not show: told now and then, not for every answer.
struct ClassNotices {
  private var present: Set<LearnerNumber>?
  private var lastTold: ContinuousClock.Instant?
  private var completeRound: RoundKey?
  private var toldAnswers = 0
  private var troubled = false

  /// At most one notice in so long a time, but for what cannot wait.
  private static let pause = Duration.seconds(3)

  /// What is new since the last time, if it is time to tell.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - tellsCounts: Whether counts of answers are told, because no prompt shows them.
  ///   - now: The moment.
  /// - Returns: Sentences; `nil` where nothing is new or it is too early.
  mutating func news(
    of lesson: Lesson, tellsCounts: Bool, at now: ContinuousClock.Instant
  ) -> String? {
    let here = Set(lesson.standing.present)
    guard let known = present else {
      present = here
      return nil
    }
    if let lastTold, now - lastTold < Self.pause { return nil }
    var sentences: [String] = []
    let come = lesson.header.learners.filter {
      here.contains($0.number) && !known.contains($0.number)
    }
    if !come.isEmpty {
      let names = come.prefix(3).map(\.name).joined(separator: "、")
      sentences.append(
        "\(names)\(come.count > 3 ? " 等 \(come.count) 人" : "")进来了（\(here.count)/\(lesson.header.learners.count)）。"
      )
    }
    present = here
    if lesson.standing.phase == .question, let round = lesson.standing.current?.key {
      let answers = lesson.standing.answers(to: round).count
      if !here.isEmpty, answers >= here.count, completeRound != round {
        completeRound = round
        sentences.append("都交了，回车收卷。")
      } else if tellsCounts, answers != toldAnswers, answers > 0 {
        sentences.append("已交 \(answers)/\(max(lesson.expected, answers))。")
      }
      toldAnswers = answers
    }
    guard !sentences.isEmpty else { return nil }
    lastTold = now
    return sentences.joined(separator: " ")
  }

  /// What is to be said of the disk, at once.
  mutating func trouble(_ problem: FileError?) -> String? {
    defer { troubled = problem != nil }
    if let problem, !troubled {
      return "\(problem.cause.reason)：刚才的没有存上，不算数。\(problem.cause.remedy)。"
    }
    return problem == nil && troubled ? "又能存了。" : nil
  }
}
