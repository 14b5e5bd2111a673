internal import Classroom
internal import DurableFiles
internal import JSONText
internal import Quiz
internal import Sessions

/// The state that the projector hears, and with more in it the instructor.
struct StaffState: Sendable {
  let online: Set<LearnerNumber>
  let problem: FileError?
  let join: RoomSign?
  let attendance: [LearnerNumber: AttendanceState]
  let log: LessonLogLines
  let now: Timestamp

  /// The whole state.
  ///
  /// - Parameters:
  ///   - lesson: The lesson as it stands.
  ///   - version: Its version.
  ///   - plan: The lesson without what happened in it.
  ///   - points: Points by learner, for the instructor; nil for the projector.
  /// - Returns: The state.
  func object(
    _ lesson: Lesson, _ version: Int, plan: Lesson, secrets points: [LearnerNumber: Double]?
  ) -> JSONObjectText {
    let view = LearnersView(lesson)
    let standing = lesson.standing
    var object = SharedState.object(lesson, version: version, view: view, plan: plan)
    object.set("now", now.milliseconds)
    object.set("phase", view.phase.rawValue)
    object.set("message", orNull: problem.map { "\($0.cause.reason)：新的答案存不上。\($0.cause.remedy)。" })
    object.set(
      "poll",
      orNull: standing.shownPoll.map {
        PollMessage.object($0, number: standing.polls.count, mine: nil, isPersonal: false)
      })
    object.set("counts", orNull: counts(lesson, view))
    object.set("join", orNull: join?.object)
    var called: JSONObjectText?
    if let number = standing.called, let learner = lesson.learner(number) {
      called = JSONObjectText()
      called?.set("name", learner.name)
      called?.set("group", orNull: learner.group)
    }
    object.set("called", orNull: called)
    var exam = SharedState.exam(lesson)
    exam?.set("handedIn", standing.handedIn.count)
    object.set("exam", orNull: exam)
    if let points { addSecrets(lesson, view, points, plan: plan, to: &object) }
    return object
  }

  private func counts(_ lesson: Lesson, _ view: LearnersView) -> JSONObjectText {
    let standing = lesson.standing
    var counts = JSONObjectText()
    counts.set("joined", standing.present.count)
    counts.set("online", online.count)
    let answered: Int
    if standing.phase == .paper || standing.phase == .released {
      answered = standing.handedIn.count
    } else {
      answered = view.round.map { standing.answers(to: $0).count } ?? 0
    }
    counts.set("answered", answered)
    counts.set("expected", lesson.expected)
    return counts
  }

  /// What only the instructor sees.
  private func addSecrets(
    _ lesson: Lesson, _ view: LearnersView, _ points: [LearnerNumber: Double], plan: Lesson,
    to object: inout JSONObjectText
  ) {
    let answers = view.round.map { lesson.standing.answers(to: $0) } ?? [:]
    var calls = lesson.header.callsBefore
    for call in lesson.standing.calls { calls[call.learner, default: 0] += 1 }
    object.set(
      "learners",
      lesson.header.learners.map { learner in
        let number = learner.number
        let seat = lesson.standing.joined[number]
        var line = JSONObjectText()
        line.set("number", number.rawValue)
        line.set("name", learner.name)
        line.set("group", orNull: learner.group)
        line.set("joined", seat?.isSentAway == false)
        line.set("online", online.contains(number))
        line.set("answered", answered(number, answers, lesson))
        line.set("verdict", orNull: answers[number]?.answer.verdict.word)
        line.set("points", ((points[number] ?? 0) * 100).rounded() / 100)
        line.set("calls", calls[number] ?? 0)
        line.set("attendance", orNull: attendance[number]?.rawValue)
        line.set("focusLosses", lesson.standing.lookedAway[number]?.count ?? 0)
        line.set("handedIn", lesson.standing.handedIn[number] != nil)
        return line
      })
    let bars = view.round.flatMap { AnswerBars(of: lesson, in: $0) }
    object.set("distribution", BarsMessage.objects(bars))
    object.set("key", orNull: view.round.flatMap { plan.reveal(of: $0)?.key })
    object.set("log", log.objects)
    object.set("undo", orNull: lesson.undoWords.map { "可撤回：\($0)" })
  }

  /// Whether somebody has answered the question on now, or anything of a paper.
  private func answered(
    _ number: LearnerNumber, _ answers: [LearnerNumber: TakenAnswer], _ lesson: Lesson
  ) -> Bool {
    guard lesson.header.form != .live else { return answers[number] != nil }
    return lesson.standing.answers.contains { $0.value[number] != nil }
  }
}

extension LessonAnswer {
  /// Right, partly right, or wrong.
  fileprivate var verdict: Mark.Verdict {
    correct ? .right : points > 0 ? .partial : .wrong
  }
}
