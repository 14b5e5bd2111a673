internal import Classroom
internal import NIOCore
internal import Sessions
internal import Synchronization

/// Follows a lesson, and tells its audience what has become of it.
///
/// Learners are told when what all of them see has changed, or something of their own; the projector
/// and the instructor hear of counts some times a second, and not of every single answer.
final class StatePublisher: Sendable {
  private struct State {
    var learners: LearnerState
    /// Points by learner; nil where they have changed since they were counted.
    var points: [LearnerNumber: Double]?
    /// How many events have been looked at.
    var seen: Int
    var hadProblem = false
    var log: LessonLogLines
    var staffIsBehind = false
    var staffTimerIsSet = false
    var staffToldAt: ContinuousClock.Instant?
    var hidesJoin = false
  }

  let host: LessonHost
  /// The lesson without what happens in it, for its questions.
  let plan: Lesson
  private let clock: @Sendable () -> Timestamp
  private let pollKey: PollKey
  private let attendance: NotedAttendance
  private let room: RoomSign
  private let countsPause: Duration
  private let state: Mutex<State>
  private let listeners = Mutex<Audience?>(nil)

  init(
    _ host: LessonHost, pollKey: PollKey, attendance: NotedAttendance, room: RoomSign,
    countsPause: Duration,
    clock: @escaping @Sendable () -> Timestamp
  ) {
    self.host = host
    self.pollKey = pollKey
    self.attendance = attendance
    self.room = room
    self.countsPause = countsPause
    self.clock = clock
    let plan = host.look { lesson, _ in Lesson(header: lesson.header, questions: lesson.questions) }
    self.plan = plan
    let (learners, points, seen, log) = host.look { lesson, version in
      let points = Scoreboard.points(in: lesson)
      let learners = LearnerState(
        lesson, version: version, view: LearnersView(lesson), plan: plan, points: points)
      return (learners, points, lesson.events.count, LessonLogLines(of: lesson))
    }
    state = Mutex(State(learners: learners, points: points, seen: seen, log: log))
  }

  /// Who is told.
  var audience: Audience {
    listeners.withLock { audience in
      if let audience { return audience }
      let made = Audience(
        messages: { [weak self] in self?.messages(for: $0) ?? [] },
        changed: { [weak self] in self?.countsChanged() })
      audience = made
      return made
    }
  }

  // MARK: Following

  /// Follows the lesson until the task is cancelled.
  func run() async {
    let changes = host.changes()
    // What happened while nobody watched yet.
    publish()
    for await _ in changes { publish() }
  }

  private enum News: Sendable {
    case everybody
    case some(Set<LearnerNumber>)
  }

  /// Looks at what has happened, and tells whom it concerns.
  func publish() {
    let hasProblem = host.diskProblem != nil
    let news = host.look { lesson, version in
      state.withLock { state in
        // What the disk refused was dropped again, so that the events seen may be others now.
        let isReset = hasProblem || state.hadProblem || lesson.events.count < state.seen
        state.hadProblem = hasProblem
        return Self.take(lesson, version, plan, isReset: isReset, &state)
      }
    }
    pollKey.forgetUnlessOpen(in: host)
    switch news {
    case .everybody:
      audience.tellAll()
      state.withLock { $0.staffToldAt = .now }
    case .some(let learners):
      if !learners.isEmpty { audience.tell(learners) }
      countsChanged()
    }
  }

  private static func take(
    _ lesson: Lesson, _ version: Int, _ plan: Lesson, isReset: Bool, _ state: inout State
  ) -> News {
    let news = isReset ? [] : lesson.events[state.seen...]
    state.seen = lesson.events.count
    var touched: Set<LearnerNumber> = []
    var isRefolded = isReset
    var pointsChanged = isReset
    let form = lesson.header.form
    for event in news {
      if let learner = event.act.learnerConcerned { touched.insert(learner) }
      if case .undone = event.act { isRefolded = true }
      if event.act.changesPoints { pointsChanged = true }
      if form == .homework, case .answered = event.act { state.points = nil }
      state.log.add(event, of: lesson)
    }
    if isRefolded {
      state.log = LessonLogLines(of: lesson)
    }
    if pointsChanged || isRefolded { state.points = nil }
    let view = LearnersView(lesson)
    let isSame =
      view == state.learners.view && !isRefolded && !(pointsChanged && view.showsScoreboard)
    if !isSame || pointsChanged {
      state.learners = LearnerState(
        lesson, version: version, view: view, plan: plan,
        points: form == .homework ? [:] : Self.points(lesson, &state))
    }
    return isSame ? .some(touched) : .everybody
  }

  private static func points(_ lesson: Lesson, _ state: inout State) -> [LearnerNumber: Double] {
    if let points = state.points { return points }
    let points = Scoreboard.points(in: lesson)
    state.points = points
    return points
  }

  // MARK: What there is to say

  /// What there is to say to some listeners now, in their order.
  func messages(for listeners: [Listener]) -> [EventMessage] {
    guard !listeners.isEmpty else { return [] }
    let learners = state.withLock { $0.learners }
    let voices: [String?] = listeners.map { listener in
      guard learners.view.poll != nil, case .learner(let number, _) = listener else { return nil }
      return pollKey.pseudonym(of: number)
    }
    let own = host.look { lesson, _ in
      zip(listeners, voices).map { listener, voice -> Result<LearnerState.Own, Refusal>? in
        guard case .learner(let number, let generation) = listener else { return nil }
        return learners.own(number, generation: generation, in: lesson, voice: voice)
      }
    }
    let now = clock()
    return zip(listeners, own).map { listener, own in
      switch own {
      case .success(let own): learners.message(own, now: now)
      case .failure(let refusal): .gone(EventText.gone(refusal))
      case nil: .state(staff(listener), own: nil)
      }
    }
  }

  /// The state of the projector or the instructor.
  private func staff(_ listener: Listener) -> ByteBuffer {
    let (log, hidesJoin) = state.withLock { ($0.log, $0.hidesJoin) }
    let staff = StaffState(
      online: audience.online, problem: host.diskProblem, join: hidesJoin ? nil : room,
      attendance: listener == .instructor ? attendance.states : [:], log: log, now: clock())
    return host.look { lesson, version in
      let points = listener == .instructor ? state.withLock { Self.points(lesson, &$0) } : nil
      return EventText.state(version, staff.object(lesson, version, plan: plan, secrets: points))
    }
  }

  /// Shows or hides address and code on the projector.
  ///
  /// - Returns: Whether they are hidden now.
  func toggleJoin() -> Bool {
    let isHidden = state.withLock { state in
      state.hidesJoin.toggle()
      return state.hidesJoin
    }
    countsChanged()
    return isHidden
  }

  // MARK: Counts

  /// Tells projector and instructor, at once where they have not heard for a while.
  func countsChanged() {
    let wait: Duration? = state.withLock { state in
      guard !state.staffTimerIsSet else { return nil }
      state.staffTimerIsSet = true
      guard let told = state.staffToldAt else { return .zero }
      return max(.zero, countsPause - (.now - told))
    }
    guard let wait else { return }
    Task { [weak self] in
      try? await Task.sleep(for: wait)
      guard let self else { return }
      state.withLock { state in
        state.staffTimerIsSet = false
        state.staffToldAt = .now
      }
      audience.tellStaff()
    }
  }
}

extension LessonEvent.Act {
  /// The learner whose page this changes, beyond what it changes for all.
  fileprivate var learnerConcerned: LearnerNumber? {
    switch self {
    // Who answered by device has the answer to the request.
    case .answered(let answer): answer.source == .device ? nil : answer.learner
    case .awarded(let award):
      if case .learner(let number) = award.recipient { number } else { nil }
    case .joined(let number, _, _), .allowed(let number), .kicked(let number),
      .handedIn(let number, _):
      number
    case .opened, .closed, .revealed, .counted, .called, .buzzOpened, .buzzed, .timed, .paused,
      .resumed, .noted, .pollOpened, .polled, .pollCounted, .pollClosed, .started, .lookedAway,
      .entered, .settled, .released, .showedScoreboard, .undone, .ended:
      nil
    }
  }

  /// Whether anybody's points may be others after this; answers of homework are counted apart.
  fileprivate var changesPoints: Bool {
    switch self {
    case .awarded, .revealed, .released, .ended, .opened, .undone: true
    case .answered, .closed, .counted, .called, .buzzOpened, .buzzed, .timed, .paused, .resumed,
      .noted,
      .pollOpened, .polled, .pollCounted, .pollClosed, .joined, .allowed, .kicked, .started,
      .handedIn, .lookedAway, .entered, .settled, .showedScoreboard:
      false
    }
  }
}
