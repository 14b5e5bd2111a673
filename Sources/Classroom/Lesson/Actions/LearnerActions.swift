internal import Sessions

/// `ask`, 点名: calls on somebody, by name or by a chance that is fair over the term.
enum AskAction: LessonAction {
  static let names = ["ask", "点名", "提问"]
  static let usage = "[学员]"
  static let summary = "点名提问；不写名字就抽，优先抽点得最少的人"
  static let forms: Set<LessonForm> = [.live]
  static let arguments = LessonArguments.learner

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let lesson = moment.lesson
    let learner: Learner
    if words.isEmpty {
      guard let drawn = RollCallDraw.learner(in: lesson, absent: moment.absent, &moment.random)
      else { throw LessonProblem(.notNow, "没有可以点的人：都没有到。请写名字，如 ask 张三。") }
      learner = drawn
    } else {
      learner = try lesson.find(words.joined())
    }
    let isOn = lesson.standing.phase == .question || lesson.standing.phase == .closed
    return LessonDecision(
      [.called(learner.number, isOn ? lesson.standing.current?.key : nil)],
      "请 \(learner.name)\(learner.group.map { "（\($0)）" } ?? "") 回答。答完输入 对、错，或者 +2 理由。")
  }
}

/// Drawing whom to call on.
enum RollCallDraw {
  /// One of those in the room who were called on least often this term, and of those least often in
  /// this lesson, each with equal chance.
  static func learner(
    in lesson: Lesson, absent: Set<LearnerNumber>, _ random: inout any RandomNumberGenerator
  ) -> Learner? {
    let present = Set(lesson.standing.present)
    let candidates = lesson.header.learners.filter { learner in
      !absent.contains(learner.number) && (present.isEmpty || present.contains(learner.number))
    }
    var today: [LearnerNumber: Int] = [:]
    for call in lesson.standing.calls { today[call.learner, default: 0] += 1 }
    let counts = candidates.map { learner in
      let now = today[learner.number] ?? 0
      return (term: now + (lesson.header.callsBefore[learner.number] ?? 0), lesson: now)
    }
    guard let least = counts.min(by: <) else { return nil }
    let rarest = candidates.indices.filter { counts[$0] == least }
    return candidates[rarest[Int.random(in: rarest.indices, using: &random)]]
  }
}

/// `mark`, 记答案: enters an answer that somebody spoke or wrote on a card.
enum MarkAction: LessonAction {
  static let names = ["mark", "m", "记", "记答案"]
  static let usage = "学员 答案"
  static let summary = "记下口答或者举牌的答案，如 mark 12 B"
  static let forms: Set<LessonForm> = [.live]
  static let arguments = LessonArguments.learner

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let lesson = moment.lesson
    guard words.count > 1 else { throw LessonProblem(.unreadable, "请写学员和答案，如 mark 12 B。") }
    guard let current = lesson.standing.current else {
      throw LessonProblem(.notNow, "还没有出题。next 出第一题。")
    }
    let learner = try lesson.find(words[0])
    switch try lesson.answer(
      words.dropFirst().joined(separator: " "), to: current.key, by: learner.number,
      source: .spoken, at: moment.now)
    {
    case .known: return LessonDecision([], "\(learner.name) 的答案已经记过。")
    case .taken(let answer):
      // What is right or wrong is not said before the key is shown: the room reads along.
      return LessonDecision([.answered(answer)], "记下 \(learner.name) 的答案。")
    }
  }
}

/// `kick`, 请出: sends a learner's device away.
enum KickAction: LessonAction {
  static let names = ["kick", "请出"]
  static let usage = "学员"
  static let summary = "让一台设备退出；allow 再放进来"
  static let arguments = LessonArguments.learner

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let learner = try moment.lesson.find(words.joined())
    guard moment.lesson.standing.joined[learner.number]?.isSentAway == false else {
      throw LessonProblem(.notNow, "\(learner.name) 没有用设备进来。")
    }
    return LessonDecision([.kicked(learner.number)], "\(learner.name) 的设备已经退出，答过的还在。")
  }
}

/// `allow`, 放行: lets another device take a learner's place, or one that was sent away come back.
enum AllowAction: LessonAction {
  static let names = ["allow", "放行", "换机"]
  static let usage = "学员"
  static let summary = "允许这名学员换一台设备，或者请出后再进来"
  static let arguments = LessonArguments.learner

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let learner = try moment.lesson.find(words.joined())
    guard moment.lesson.standing.joined[learner.number] != nil else {
      throw LessonProblem(.notNow, "\(learner.name) 还没有用设备进来过，直接进就行。")
    }
    return LessonDecision([.allowed(learner.number)], "\(learner.name) 可以换一台设备进来，答过的都在。")
  }
}
