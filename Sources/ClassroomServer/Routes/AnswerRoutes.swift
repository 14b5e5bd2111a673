internal import Classroom
internal import DurableFiles
internal import Hummingbird
internal import JSONText
internal import Sessions

extension ClassRouter {
  /// Where answers go, which may be whole texts.
  static let answers = "/api/v1/answers"

  /// What learners send in.
  mutating func addAnswers(_ served: ServedLesson) {
    on(.post, Self.answers) { request, context in
      let learner = try served.learner(request, context)
      let body = try await request.object(limit: served.limits.answerBytes)
      let round = try body.round("question")
      let typed = try body.text("answer", upTo: served.limits.answerBytes)
      let taken: TakenAnswer
      do throws(LessonProblem) {
        taken = try await served.host.submit(typed, to: round, by: learner)
      } catch {
        throw served.refusal(error)
      }
      var object = JSONObjectText()
      object.set("stored", true)
      object.set("question", round.description)
      object.set("mine", orNull: MineMessage.object(taken, served.plan.question(of: round)))
      // In homework one hears at once; everywhere else only when all do.
      let isHomework = served.plan.header.form == .homework
      object.set(
        "feedback",
        orNull: isHomework ? served.plan.mark(of: taken.answer).map(FeedbackMessage.object) : nil)
      return Response(object)
    }

    on(.post, "/api/v1/polls") { request, context in
      let learner = try served.learner(request, context)
      let body = try await request.object(limit: served.limits.bodyBytes)
      let poll = try body.text("poll", upTo: 16)
      try await served.vote(learner, poll: poll, option: body.whole("option"))
      return Response(.stored())
    }

    on(.post, "/api/v1/buzz") { request, context in
      let learner = try served.learner(request, context)
      let body = try await request.object(limit: served.limits.bodyBytes)
      let question = try body.optionalText("question")
      let first = try await served.perform { (lesson, _) throws(LessonProblem) in
        guard lesson.standing.phase != .ended else { throw LessonProblem(.gone, "这堂课已经结束。") }
        guard let buzz = lesson.standing.buzz, !lesson.standing.isPaused,
          lesson.standing.current == nil || lesson.standing.current?.key.description == question
        else { throw LessonProblem(.notNow, "现在不是抢答的时候。") }
        return (buzz.by == nil ? [.buzzed(learner)] : [], buzz.by ?? learner)
      }.value
      var object = JSONObjectText.stored()
      object.set("first", first == learner)
      object.set("by", served.plan.learner(first)?.calledName ?? "")
      return Response(object)
    }
  }
}

extension ServedLesson {
  /// Takes a voice in the open poll.
  fileprivate func vote(_ learner: LearnerNumber, poll: String, option: Int) async throws(Refusal) {
    // The key is made before the voice, since the voice goes by a name made with it.
    let mayMake = host.look { lesson, _ in
      lesson.standing.openPoll != nil && lesson.standing.polls.last?.voices.isEmpty == true
    }
    let name: String?
    do throws(FileError) {
      name = try pollKey.pseudonym(of: learner, mayMake: mayMake)
    } catch {
      throw refusal(
        LessonProblem(.notStored, "\(error.cause.reason)：这一票没有存上。\(error.cause.remedy)。"))
    }
    try await perform { (lesson, _) throws(LessonProblem) in
      let standing = lesson.standing
      guard standing.phase != .ended else { throw LessonProblem(.gone, "这堂课已经结束。") }
      guard let open = standing.openPoll, String(standing.polls.count) == poll, let name else {
        throw LessonProblem(.closed, "投票已经结束，没有收这一票。")
      }
      guard !standing.isPaused else { throw LessonProblem(.notNow, "老师按了暂停，请稍等再投。") }
      guard open.options.indices.contains(option) else {
        throw LessonProblem(.unreadable, "没有这个选项。请重新选。")
      }
      return (open.voices[name] == option ? [] : [.polled(pseudonym: name, option: option)], ())
    }
  }
}

extension JSONObjectText {
  /// An answer that says that something is on the disk.
  static func stored() -> Self {
    var object = Self()
    object.set("stored", true)
    return object
  }
}

extension JSONValue {
  /// The round that a request is about.
  func round(_ name: String) throws(Refusal) -> RoundKey {
    guard let round = RoundKey(try text(name, upTo: 32)) else {
      throw .malformed("\(name) 应当像 7.1。")
    }
    return round
  }
}
