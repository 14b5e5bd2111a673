internal import Classroom
internal import JSONText
internal import NIOCore
internal import Quiz
internal import Sessions
internal import Synchronization

/// The state that learners hear: the half that is the same for all, made once, and what each
/// learner's own half is made from.
final class LearnerState: Sendable {
  /// What all see, in short.
  let view: LearnersView
  private let beginning: ByteBuffer
  private let question: Question?
  private let feedback = Mutex<[String: [UInt8]]>([:])
  private let points: [LearnerNumber: Double]
  private let plan: Lesson

  /// - Parameters:
  ///   - lesson: The lesson; while nobody else can change it.
  ///   - version: Its version.
  ///   - view: What all see of it.
  ///   - plan: The lesson without what happened in it.
  ///   - points: Points by learner.
  init(
    _ lesson: Lesson, version: Int, view: LearnersView, plan: Lesson,
    points: [LearnerNumber: Double]
  ) {
    self.view = view
    self.plan = plan
    self.points = points
    question = view.round.flatMap { plan.question(of: $0) }
    var object = SharedState.object(lesson, version: version, view: view, plan: plan)
    object.set("message", orNull: nil as String?)
    object.set("exam", orNull: SharedState.exam(lesson))
    beginning = EventText.beginning(version, object)
  }

  /// A learner's own half of what was known when it was looked up.
  struct Own: Sendable {
    let learner: Learner
    let mine: TakenAnswer?
    let vote: Int?
    let poll: Poll?
    let pollNumber: Int
    let handedInAt: Timestamp?
    let isResultReady: Bool
    let points: Double?
  }

  /// Looks up what is a learner's own, or why there is nothing more to say.
  func own(
    _ number: LearnerNumber, generation: Int, in lesson: Lesson, voice: String?
  ) -> Result<Own, Refusal> {
    let standing = lesson.standing
    guard let learner = lesson.learner(number), let seat = standing.joined[number],
      seat.generation == generation
    else { return .failure(.replaced) }
    guard !seat.isSentAway else { return .failure(.kicked) }
    let poll = view.poll == nil ? nil : standing.shownPoll
    return .success(
      Own(
        learner: learner, mine: view.round.flatMap { standing.answers[$0]?[number] },
        vote: voice.flatMap { poll?.voices[$0] }, poll: poll, pollNumber: standing.polls.count,
        handedInAt: standing.handedIn[number], isResultReady: lesson.isResultReady,
        // Homework is marked at once, so that points change with each answer.
        points: lesson.header.form == .homework
          ? Scoreboard.points(of: number, in: lesson) : points[number]))
  }

  /// The whole state of a learner.
  func message(_ own: Own, now: Timestamp) -> EventMessage {
    var object = JSONObjectText(reserving: 512)
    object.set("now", now.milliseconds)
    let isDone = view.phase == .paper && own.handedInAt != nil
    object.set("phase", isDone ? "handedIn" : view.phase.rawValue)
    var me = JSONObjectText()
    me.set("number", own.learner.number.rawValue)
    me.set("name", own.learner.name)
    me.set("group", orNull: own.learner.group)
    me.set("points", ((own.points ?? 0) * 100).rounded() / 100)
    object.set("me", orNull: me)
    object.set("mine", orNull: own.mine.map { MineMessage.object($0, question) })
    object.set(
      "feedback", json: view.phase == .revealed ? feedback(of: own.mine) : Array("null".utf8))
    object.set(
      "poll",
      orNull: own.poll.map {
        PollMessage.object($0, number: own.pollNumber, mine: own.vote, isPersonal: true)
      })
    object.set("handedInAt", orNull: own.handedInAt?.milliseconds)
    object.set("resultReady", own.isResultReady)
    return .state(beginning, own: EventText.rest(object))
  }

  /// How an answer was marked; those who answered alike are told alike.
  private func feedback(of mine: TakenAnswer?) -> [UInt8] {
    guard let mine else { return Array("null".utf8) }
    let response = mine.answer.response
    if let known = feedback.withLock({ $0[response] }) { return known }
    let text = plan.mark(of: mine.answer).map { FeedbackMessage.object($0).bytes }
    feedback.withLock { $0[response] = text ?? Array("null".utf8) }
    return text ?? Array("null".utf8)
  }
}

/// What everybody hears alike, be it learner, projector or instructor.
enum SharedState {
  static func object(
    _ lesson: Lesson, version: Int, view: LearnersView, plan: Lesson
  ) -> JSONObjectText {
    let header = lesson.header
    var object = JSONObjectText()
    object.set("protocol", ClassProtocol.version)
    object.set("version", version)
    object.set("lesson", header.id)
    object.set("title", header.title)
    object.set("class", header.classTitle)
    object.set("form", header.form.rawValue)
    object.set("paused", view.isPaused)
    object.set(
      "question",
      orNull: view.round.flatMap {
        QuestionMessage.object(plan, $0, number: $0.slot + 1, of: header.plan.count)
      })
    object.set("deadline", orNull: view.deadline)
    var reveal: JSONObjectText?
    // The phase alone decides: a key is not even put together before.
    if lesson.standing.phase == .revealed, let round = view.round, let told = plan.reveal(of: round)
    {
      reveal = RevealMessage.object(told, AnswerBars(of: lesson, in: round))
    }
    object.set("reveal", orNull: reveal)
    var buzz: JSONObjectText?
    if view.isBuzzing {
      buzz = JSONObjectText()
      buzz?.set("by", orNull: view.buzzedBy.flatMap { lesson.learner($0)?.calledName })
    }
    object.set("buzz", orNull: buzz)
    object.set(
      "scoreboard",
      orNull: view.showsScoreboard ? ScoreboardMessage.object(Scoreboard(of: lesson)) : nil)
    return object
  }

  /// What an exam is like.
  static func exam(_ lesson: Lesson) -> JSONObjectText? {
    guard lesson.header.form == .exam else { return nil }
    var object = JSONObjectText()
    object.set("focusIsLogged", true)
    object.set("feedback", false)
    object.set("questions", lesson.questions.count { $0 != nil })
    object.set("minutes", orNull: lesson.minutesOfPaper)
    return object
  }
}

extension Lesson {
  /// Whether learners may see their results: of an exam once they were let out, else at the end.
  var isResultReady: Bool {
    switch header.form {
    case .live: standing.phase == .ended
    case .homework: standing.releasedAt != nil || standing.phase == .ended
    case .exam: standing.releasedAt != nil
    }
  }

  /// How long papers may take, in minutes; nil where there is no limit.
  var minutesOfPaper: Int? {
    guard let startedAt = standing.startedAt else { return header.options.minutes }
    return standing.paperDeadline.map {
      ($0.milliseconds - startedAt.milliseconds + 59_999) / 60_000
    }
  }
}

/// The protocol that is spoken here.
enum ClassProtocol {
  /// The version.
  static let version = 1
}
