internal import Sessions

/// `next`, 下一题: puts the next question, or one by its number.
enum NextAction: LessonAction {
  static let names = ["next", "n", "下一题", "出题"]
  static let usage = "[题号]"
  static let summary = "出下一题，或者出某一题"
  static let forms: Set<LessonForm> = [.live]

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let lesson = moment.lesson
    let slot: Int
    if let word = words.first {
      guard let number = Int(word), lesson.questions.indices.contains(number - 1) else {
        throw LessonProblem(
          .unreadable, "没有第 \(word.prefix(10)) 题。题号是 1 至 \(lesson.questions.count)。")
      }
      guard lesson.questions[number - 1] != nil else {
        throw LessonProblem(.notNow, "题库里已经没有第 \(number) 题。请出别的题。")
      }
      slot = number - 1
    } else {
      let after = (lesson.standing.current?.key.slot ?? -1) + 1
      let put = Set(lesson.standing.rounds.map(\.key.slot))
      guard
        let next = (lesson.questions.indices.filter { $0 >= after } + lesson.questions.indices)
          .first(where: { lesson.questions[$0] != nil && !put.contains($0) })
      else {
        throw LessonProblem(.notNow, "题目都出完了。next 题号 可以再出一题；board 看成绩榜，end 结束。")
      }
      slot = next
    }
    return LessonDecision(lesson.opening(slot, at: moment.now))
  }
}

/// `again`, 再投: puts the question on the screen once more, after a discussion.
enum AgainAction: LessonAction {
  static let names = ["again", "d", "再投", "讨论"]
  static let usage = ""
  static let summary = "讨论以后同一题再答一次，以最后一次为准"
  static let forms: Set<LessonForm> = [.live]

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard let current = moment.lesson.standing.current else {
      throw LessonProblem(.notNow, "还没有出题。next 出第一题。")
    }
    guard current.revealedAt == nil else {
      throw LessonProblem(.notNow, "答案已经公布，再答就不算数了。next 出下一题。")
    }
    return LessonDecision(moment.lesson.opening(current.key.slot, at: moment.now))
  }
}

extension Lesson {
  /// What happens when a question is put: an open one is closed first.
  fileprivate func opening(_ slot: Int, at now: Timestamp) -> [LessonEvent.Act] {
    let round = 1 + (standing.rounds.filter { $0.key.slot == slot }.map(\.key.round).max() ?? 0)
    let deadline = header.options.secondsPerQuestion.map { now.advanced(byMilliseconds: $0 * 1000) }
    return (standing.isPaused ? [.resumed] : []) + (standing.openPoll != nil ? [.pollClosed] : [])
      + (standing.phase == .question ? [.closed] : [])
      + [.opened(RoundKey(slot: slot, round: round), deadline: deadline)]
  }
}
