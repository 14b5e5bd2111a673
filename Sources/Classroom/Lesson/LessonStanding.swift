public import Sessions

/// What has come of a lesson so far.
public struct LessonStanding: Hashable, Sendable {
  /// What the class is doing.
  public enum Phase: String, Sendable {
    /// Waiting for the first question, or for the papers.
    case lobby
    /// A question is open.
    case question
    /// A question takes no more answers.
    case closed
    /// The key of a question is shown.
    case revealed
    /// Everybody has a paper.
    case paper
    /// Papers are marked and results may be seen.
    case released
    /// It is over.
    case ended
  }

  /// What the class is doing.
  public private(set) var phase = Phase.lobby
  /// The question that is on, or was last.
  public private(set) var current: OpenRound?
  /// The rounds that were put, in order.
  public private(set) var rounds: [OpenRound] = []
  /// Whether no time passes.
  public var isPaused: Bool { pausedAt != nil }
  /// Since when no time passes.
  public private(set) var pausedAt: Timestamp?
  /// Answers by round, then by learner.
  public private(set) var answers: [RoundKey: [LearnerNumber: TakenAnswer]] = [:]
  /// Raised hands by round.
  public private(set) var hands: [RoundKey: [String: Int]] = [:]
  /// Points given and taken, in order.
  public private(set) var awards: [TimedAward] = []
  /// Who was called on, in order.
  public private(set) var calls: [RollCall] = []
  /// Who is called on now.
  public private(set) var called: LearnerNumber?
  /// Whether whoever is first may answer, and who was.
  public private(set) var buzz: Buzz?
  /// The places that devices have taken.
  public private(set) var joined: [LearnerNumber: Seat] = [:]
  /// The anonymous questions, in order.
  public private(set) var polls: [Poll] = []
  /// Whether the last poll is what the class looks at, until something else comes up.
  private var showsPoll = false
  /// When papers were given out.
  public private(set) var startedAt: Timestamp?
  /// When papers are due.
  public private(set) var paperDeadline: Timestamp?
  /// Papers that were handed in.
  public private(set) var handedIn: [LearnerNumber: Timestamp] = [:]
  /// What was typed in of papers.
  public private(set) var entries: [LearnerNumber: PaperEntry] = [:]
  /// What was said of readings that differed, by learner and place in the plan.
  public private(set) var settlings: [LearnerNumber: [Int?: PaperSettling]] = [:]
  /// When learners looked at something else.
  public private(set) var lookedAway: [LearnerNumber: [LookAway]] = [:]
  /// What the instructor wrote down, in order.
  public private(set) var notes: [TimedNote] = []
  /// Whether the scoreboard is up.
  public private(set) var showsScoreboard = false
  /// When results of papers were let out.
  public private(set) var releasedAt: Timestamp?
  /// When it was over.
  public private(set) var endedAt: Timestamp?
  /// The instructor's acts that can be taken back, by their place among all events.
  public private(set) var undoable: [Int] = []

  /// A lesson in which nothing has happened.
  init() {}

  /// The learners whose device has a place.
  public var present: [LearnerNumber] {
    joined.filter { !$0.value.isSentAway }.keys.sorted()
  }

  /// The poll that takes voices.
  public var openPoll: Poll? { polls.last.flatMap { $0.closedAt == nil ? $0 : nil } }

  /// The poll that the class looks at: it takes voices, or its counts are shown until something else
  /// comes up.
  public var shownPoll: Poll? { showsPoll ? polls.last : nil }

  /// The answers to a round that count.
  public func answers(to round: RoundKey) -> [LearnerNumber: TakenAnswer] { answers[round] ?? [:] }

  // MARK: Taking events

  mutating func take(_ event: LessonEvent, at place: Int) {
    let at = event.at
    switch event.act {
    case .opened(let round, let deadline):
      let opened = OpenRound(key: round, openedAt: at, deadline: deadline)
      current = opened
      rounds.append(opened)
      phase = .question
      called = nil
      buzz = nil
      showsScoreboard = false
      showsPoll = false
    case .closed:
      phase = .closed
      change { $0.closedAt = at }
    case .revealed:
      phase = .revealed
      buzz = nil
      showsPoll = false
      change {
        $0.closedAt = $0.closedAt ?? at
        $0.revealedAt = at
      }
    case .answered(let answer):
      answers[answer.round, default: [:]][answer.learner] = TakenAnswer(answer: answer, at: at)
    case .counted(let round, let counts): hands[round] = counts
    case .awarded(let award): awards.append(TimedAward(award: award, at: at))
    case .called(let learner, let round):
      calls.append(RollCall(learner: learner, round: round, at: at))
      called = learner
    case .buzzOpened:
      buzz = Buzz()
      showsPoll = false
    case .buzzed(let learner): if buzz?.by == nil { buzz?.by = learner }
    case .timed(let deadline):
      if phase == .paper { paperDeadline = deadline } else { change { $0.deadline = deadline } }
    case .paused: pausedAt = at
    case .resumed: resume(at: at)
    case .noted(let text): notes.append(TimedNote(text: text, at: at))
    case .pollOpened(let text, let options):
      polls.append(Poll(text: text, options: options, openedAt: at))
      showsPoll = true
    case .polled(let pseudonym, let option): changePoll { $0.voices[pseudonym] = option }
    case .pollCounted(let hands): changePoll { $0.hands = hands }
    case .pollClosed: changePoll { $0.closedAt = at }
    case .joined(let learner, let device, let generation):
      joined[learner] = Seat(device: device, generation: generation)
    case .allowed(let learner):
      joined[learner]?.isOpen = true
      joined[learner]?.isSentAway = false
    case .kicked(let learner): joined[learner]?.isSentAway = true
    case .started(let deadline):
      phase = .paper
      showsPoll = false
      startedAt = at
      paperDeadline = deadline
    case .handedIn(let learner, _): handedIn[learner] = handedIn[learner] ?? at
    case .entered(let entry): take(entry, at: at)
    case .settled(let settling): take(settling, at: at)
    case .lookedAway(let learner, let since, let milliseconds):
      lookedAway[learner, default: []].append(LookAway(at: since, milliseconds: milliseconds))
    case .released:
      phase = .released
      releasedAt = at
      showsPoll = false
    case .showedScoreboard(let isShown):
      showsScoreboard = isShown
      if isShown, openPoll == nil { showsPoll = false }
    case .undone: break
    case .ended:
      phase = .ended
      endedAt = at
    }
    note(event.act, at: place)
  }

  /// Remembers what can be taken back; what a whole class has acted on since cannot.
  private mutating func note(_ act: LessonEvent.Act, at place: Int) {
    switch act {
    case .closed, .revealed, .counted, .awarded, .called, .buzzOpened, .timed, .noted,
      .showedScoreboard, .opened, .kicked, .allowed, .pollCounted, .entered, .settled:
      undoable.append(place)
    case .answered(let answer): if answer.source != .device { undoable.append(place) }
    case .started, .released, .ended, .pollClosed, .pollOpened, .paused, .resumed:
      undoable.removeAll()
    case .buzzed, .polled, .joined, .handedIn, .lookedAway, .undone: break
    }
  }

  private mutating func take(_ entry: PaperEntry, at time: Timestamp) {
    for round in answers.keys { answers[round]?[entry.learner] = nil }
    for answer in entry.answers {
      answers[answer.round, default: [:]][entry.learner] = TakenAnswer(answer: answer, at: time)
    }
    let before = entries.updateValue(entry, forKey: entry.learner)
    // What was settled stays so as long as the paper reads as it was settled.
    settlings[entry.learner] = settlings[entry.learner]?.filter { slot, settling in
      guard let slot else {
        return before?.isAbsent == entry.isAbsent && before?.variant == entry.variant
      }
      return !entry.isAbsent && entry.answer(to: slot) == settling.answer
    }
    handedIn[entry.learner] = entry.isAbsent ? nil : time
  }

  private mutating func take(_ settling: PaperSettling, at time: Timestamp) {
    settlings[settling.learner, default: [:]][settling.slot] = settling
    guard let slot = settling.slot else { return }
    answers[RoundKey(slot: slot), default: [:]][settling.learner] = settling.answer.map {
      TakenAnswer(answer: $0, at: time)
    }
  }

  private mutating func resume(at time: Timestamp) {
    guard let since = pausedAt else { return }
    let pause = time.milliseconds - since.milliseconds
    pausedAt = nil
    paperDeadline = paperDeadline?.advanced(byMilliseconds: pause)
    change {
      $0.deadline = $0.deadline?.advanced(byMilliseconds: pause)
      $0.pausedMs += pause
    }
  }

  private mutating func change(_ change: (inout OpenRound) -> Void) {
    guard var round = current else { return }
    change(&round)
    current = round
    if !rounds.isEmpty { rounds[rounds.count - 1] = round }
  }

  private mutating func changePoll(_ change: (inout Poll) -> Void) {
    guard !polls.isEmpty, polls[polls.count - 1].closedAt == nil else { return }
    change(&polls[polls.count - 1])
  }
}
