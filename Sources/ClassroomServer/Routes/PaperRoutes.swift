internal import Classroom
internal import Hummingbird
internal import JSONText
internal import NIOCore
internal import Quiz
internal import Sessions

extension ClassRouter {
  /// Papers of homework and exams, results and records.
  mutating func addPapers(_ served: ServedLesson) {
    on(.get, "/api/v1/paper") { request, context in
      Response(try served.paper(of: served.learner(request, context)))
    }

    on(.post, "/api/v1/hand-in") { request, context in
      let learner = try served.learner(request, context)
      _ = try await request.object(limit: served.limits.bodyBytes)
      let handedIn = try await served.perform { (lesson, now) throws(LessonProblem) in
        try lesson.checkPaper()
        let known = lesson.standing.handedIn[learner]
        return (known == nil ? [.handedIn(learner, isAutomatic: false)] : [], known ?? now)
      }.value
      var object = JSONObjectText.stored()
      object.set("handedInAt", handedIn.milliseconds)
      return Response(object)
    }

    on(.post, "/api/v1/focus") { request, context in
      let learner = try served.learner(request, context)
      let body = try await request.object(limit: served.limits.bodyBytes)
      try await served.noteLosses(body, of: learner)
      return Response(.stored())
    }

    on(.get, "/api/v1/result") { request, context in
      Response(try served.result(of: served.learner(request, context)))
    }

    on(.get, "/api/v1/record") { request, context in
      let learner = try served.learner(request, context)
      let isOver = served.host.look { lesson, _ in
        lesson.standing.phase == .ended
          && (lesson.header.form != .exam || lesson.standing.releasedAt != nil)
      }
      guard isOver, let bytes = served.records.file(of: learner) else {
        throw Refusal(LessonProblem(.notNow, "下课以后才有记录，请稍等再下载。"))
      }
      var fields = HTTPFields.json
      fields[.contentDisposition] = "attachment; filename=\"wenmi-lesson.json\""
      return Response(
        status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
  }
}

extension Lesson {
  /// Refuses where there are no papers to work on.
  fileprivate func checkPaper() throws(LessonProblem) {
    switch standing.phase {
    case .paper: return
    case .ended: throw LessonProblem(.gone, "这堂课已经结束。")
    case .lobby, .question, .closed, .revealed, .released:
      throw LessonProblem(.notNow, "现在没有要交的卷子。")
    }
  }
}

extension ServedLesson {
  /// A learner's questions with what has been answered.
  fileprivate func paper(of learner: LearnerNumber) throws(Refusal) -> JSONObjectText {
    let (startedAt, deadline, handedIn, isReady, answers) = host.look { lesson, _ in
      (
        lesson.standing.startedAt, lesson.deadline, lesson.standing.handedIn[learner],
        lesson.isResultReady, lesson.answers(of: learner)
      )
    }
    guard startedAt != nil else { throw Refusal(LessonProblem(.notNow, "还没有发卷，请等老师。")) }
    let showsMarks = plan.header.form == .homework || isReady
    let slots = plan.paper(of: learner)
    var object = JSONObjectText()
    object.set(
      "questions",
      slots.enumerated().compactMap { place, slot in
        let round = RoundKey(slot: slot)
        guard
          var item = QuestionMessage.object(
            plan, round, for: learner, number: place + 1, of: slots.count)
        else { return nil }
        let taken = answers[slot]
        item.set("mine", orNull: taken.map { MineMessage.object($0, plan.question(of: round)) })
        let mark = showsMarks ? taken.flatMap { plan.mark(of: $0.answer) } : nil
        item.set("feedback", orNull: mark.map(FeedbackMessage.object))
        return item
      })
    object.set("deadline", orNull: deadline?.milliseconds)
    object.set("handedInAt", orNull: handedIn?.milliseconds)
    return object
  }

  /// Notes when a learner looked at something else.
  fileprivate func noteLosses(_ body: JSONValue, of learner: LearnerNumber) async throws(Refusal) {
    guard case .list(let entries)? = body["losses"] else { throw .malformed("缺少 losses。") }
    guard entries.count <= 100 else { throw .malformed("losses 太多。") }
    var losses: [(at: Int, away: Int)] = []
    for entry in entries { losses.append((try entry.whole("at"), try entry.whole("away"))) }
    try await perform { (lesson, now) throws(LessonProblem) in
      guard lesson.header.form == .exam else { throw LessonProblem(.notNow, "只有考试才记切屏。") }
      try lesson.checkPaper()
      let known = lesson.standing.lookedAway[learner] ?? []
      let start = lesson.standing.startedAt?.milliseconds ?? now.milliseconds
      var acts: [LessonEvent.Act] = []
      for (at, away) in losses where (0...86_400_000).contains(away) {
        // A clock that is wrong cannot put a moment outside the exam.
        let moment = now.advanced(
          byMilliseconds: max(start, min(at, now.milliseconds)) - now.milliseconds)
        let isKnown = known.contains { $0.at.milliseconds == moment.milliseconds }
        if !isKnown, known.count + acts.count < Self.mostLosses {
          acts.append(.lookedAway(learner, at: moment, milliseconds: away))
        }
      }
      return (acts, ())
    }
  }

  /// How many moments are kept of one learner.
  private static let mostLosses = 500

  /// A learner's own result.
  fileprivate func result(of learner: LearnerNumber) throws(Refusal) -> JSONObjectText {
    let (isReady, answers, rounds, awards, points) = host.look { lesson, _ in
      (
        lesson.isResultReady, lesson.answers(of: learner), lesson.standing.rounds.map(\.key),
        lesson.standing.awards.map(\.award), Scoreboard.points(of: learner, in: lesson)
      )
    }
    guard isReady else { throw Refusal(LessonProblem(.notNow, "成绩还没有公布，请等老师。")) }
    let slots: [Int]
    if plan.header.form == .live {
      slots = Set(rounds.map(\.slot)).sorted()
    } else {
      slots = plan.paper(of: learner)
    }
    var correct = 0
    var most = 0.0
    let items = slots.enumerated().map { place, slot in
      let taken = answers[slot]
      let item = ResultItem(plan, slot: slot, taken?.answer, of: learner)
      if taken?.answer.correct == true { correct += 1 }
      most += item.maxPoints
      return item.object(number: plan.header.form == .live ? slot + 1 : place + 1)
    }
    var object = JSONObjectText()
    object.set("answered", slots.count { answers[$0] != nil })
    object.set("questions", slots.count)
    object.set("correct", correct)
    object.set("points", (points * 100).rounded() / 100)
    object.set("maxPoints", most)
    object.set(
      "awards",
      awards.filter { $0.recipient == .learner(learner) }.map { award in
        var object = JSONObjectText()
        object.set("points", award.points)
        object.set("reason", award.reason)
        return object
      })
    object.set("items", items)
    return object
  }
}

/// A line of a learner's result.
private struct ResultItem {
  let question: Question?
  let reveal: Reveal?
  let answer: LessonAnswer?
  let mark: Mark?
  let maxPoints: Double

  init(_ plan: Lesson, slot: Int, _ answer: LessonAnswer?, of learner: LearnerNumber) {
    let round = answer?.round ?? RoundKey(slot: slot)
    self.question = plan.question(of: round)
    reveal = plan.reveal(of: round, for: learner)
    self.answer = answer
    mark = answer.flatMap { plan.mark(of: $0) }
    let page = plan.page(of: round, for: learner)
    let question = plan.question(of: round)
    maxPoints = answer?.maxPoints ?? page.flatMap { question?.maxPoints(on: $0) } ?? 0
  }

  func object(number: Int) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("number", number)
    object.set("label", question?.label ?? "")
    object.set("verdict", orNull: mark?.verdict.word)
    object.set("points", (answer?.points ?? 0) + (answer?.bonus ?? 0))
    object.set("maxPoints", maxPoints)
    object.set("mine", answer.map { question?.content.words(for: $0.response) ?? $0.typed } ?? "")
    object.set("key", reveal?.key ?? "")
    object.set("explanation", reveal?.explanation ?? "")
    return object
  }
}

extension Lesson {
  /// A learner's answers by slot, each to the last round that they answered.
  fileprivate func answers(of learner: LearnerNumber) -> [Int: TakenAnswer] {
    var answers: [Int: TakenAnswer] = [:]
    for (round, all) in standing.answers {
      guard let taken = all[learner] else { continue }
      if let other = answers[round.slot], other.answer.round > round { continue }
      answers[round.slot] = taken
    }
    return answers
  }
}
