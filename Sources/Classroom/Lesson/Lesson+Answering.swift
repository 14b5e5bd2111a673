internal import Quiz
internal import SecretarialRules
public import Sessions

extension Lesson {
  /// What an answer changes.
  public enum Answering: Sendable {
    /// It is new, or replaces another.
    case taken(LessonAnswer)
    /// It is there already, word for word, so that nothing need be stored again.
    case known(TakenAnswer)
  }

  /// Takes an answer and marks it.
  ///
  /// - Parameters:
  ///   - typed: The answer as it was typed, at most 64 KB.
  ///   - round: What it answers.
  ///   - number: Whose it is.
  ///   - source: How it came in; what the instructor enters is taken after the closing too, as long
  ///     as the key was not shown.
  ///   - now: The moment.
  /// - Returns: The answer with its mark, or the same answer that was there before.
  /// - Throws: ``LessonProblem`` where it cannot be read or comes at the wrong moment.
  public func answer(
    _ typed: String, to round: RoundKey, by number: LearnerNumber, source: AnswerSource,
    at now: Timestamp
  ) throws(LessonProblem) -> Answering {
    guard learner(number) != nil else { throw Self.unknown(number.rawValue) }
    try checkMoment(of: round, by: number, source: source, at: now)
    guard let question = question(of: round), let page = page(of: round, for: number) else {
      throw LessonProblem(.notNow, "题库里已经没有这道题。请告诉老师。")
    }
    let response: Response
    do throws(ResponseProblem) {
      response = try question.content.read(typed, on: page)
    } catch {
      throw LessonProblem(.unreadable, error.message)
    }
    if let known = standing.answers(to: round)[number], known.answer.source == source {
      if known.answer.response == response.kept { return .known(known) }
      guard header.form != .homework || source != .device else {
        throw LessonProblem(.closed, "这道题已经批改过，不能再改。")
      }
    }
    let mark = question.content.mark(response, on: page, of: question)
    let elapsed = elapsedMs(in: round, at: now)
    let isRight = mark.verdict == .right
    return .taken(
      LessonAnswer(
        learner: number, round: round, typed: response.isWithheld ? response.kept : typed,
        response: response.kept, points: mark.points, maxPoints: mark.maxPoints, correct: isRight,
        bonus: isRight && source == .device ? bonus(for: mark.points, after: elapsed) : 0,
        // Mostly the question's own, of which all answers then share one copy.
        rules: mark.brokenRules.isEmpty ? question.rules : mark.brokenRules + question.rules,
        elapsedMs: elapsed,
        source: source))
  }

  /// Up to half as many points again, in a straight line from the first second to the last.
  private func bonus(for points: Double, after elapsedMs: Int) -> Double {
    guard header.options.speedPoints, let limit = header.options.secondsPerQuestion, limit > 0
    else {
      return 0
    }
    let left = max(0, 1 - Double(elapsedMs) / Double(limit * 1000))
    return (points * left * 50).rounded() / 100
  }

  /// The time that a learner had, without pauses.
  private func elapsedMs(in round: RoundKey, at now: Timestamp) -> Int {
    let since: Timestamp?
    var pausedMs = 0
    switch header.form {
    case .live:
      let opened = standing.rounds.last { $0.key == round }
      since = opened?.openedAt
      pausedMs = opened?.pausedMs ?? 0
    case .homework, .exam: since = standing.startedAt
    }
    guard let since else { return 0 }
    return max(0, now.milliseconds - since.milliseconds - pausedMs)
  }

  /// How late an answer may arrive that was sent in time.
  static let graceMs = 1000

  private func checkMoment(
    of round: RoundKey, by learner: LearnerNumber, source: AnswerSource, at now: Timestamp
  ) throws(LessonProblem) {
    guard standing.phase != .ended else { throw LessonProblem(.gone, "这堂课已经结束。") }
    switch header.form {
    case .live: try checkLiveMoment(of: round, source: source, at: now)
    case .homework, .exam:
      guard standing.phase == .paper, round.round == 1, paper(of: learner).contains(round.slot)
      else {
        throw LessonProblem(.notNow, "现在不能答这道题。请等老师发卷。")
      }
      guard source == .device || header.form == .homework || standing.handedIn[learner] == nil
      else { return }
      guard standing.handedIn[learner] == nil else {
        throw LessonProblem(.handedIn, "试卷已经交了，不能再改。")
      }
      try checkClock(standing.paperDeadline, source: source, at: now)
    }
  }

  private func checkLiveMoment(
    of round: RoundKey, source: AnswerSource, at now: Timestamp
  ) throws(LessonProblem) {
    guard let current = standing.current, current.key == round else {
      throw LessonProblem(.closed, "这道题已经过去，没有收这个答案。")
    }
    switch standing.phase {
    case .question: break
    case .closed where source != .device: break
    case .lobby, .closed, .revealed, .paper, .released, .ended:
      throw LessonProblem(
        .closed, source == .device ? "已经收卷，没有收这个答案。" : "答案已经公布，不能再记。")
    }
    try checkClock(current.deadline, source: source, at: now)
  }

  private func checkClock(
    _ deadline: Timestamp?, source: AnswerSource, at now: Timestamp
  ) throws(LessonProblem) {
    guard source == .device else { return }
    guard !standing.isPaused else {
      throw LessonProblem(.notNow, "老师按了暂停，现在不收答案。请稍等再交。")
    }
    if let deadline, now.milliseconds > deadline.milliseconds + Self.graceMs {
      throw LessonProblem(.closed, "时间已到，没有收这个答案。")
    }
  }

  /// Nobody of this name is in the class.
  static func unknown(_ typed: String) -> LessonProblem {
    LessonProblem(.unknownLearner, "班里没有“\(typed.prefix(40))”。请写学号或者全名。")
  }
}
