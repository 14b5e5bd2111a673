import Classroom

/// What stands on the projected page.
enum ClassPage: Hashable {
  /// Who is expected, how to come in, how to begin.
  case lobby
  /// A question that takes answers.
  case question
  /// A question that takes no more.
  case closed
  /// Key, distribution, explanation.
  case revealed
  /// Whoever is first may answer.
  case buzz
  /// Somebody is called on.
  case called
  /// An anonymous question.
  case poll
  /// What came of one.
  case pollResult
  /// No time passes.
  case paused
  /// Groups and the ten best.
  case scoreboard
  /// Papers are out.
  case papers
  /// Papers are marked.
  case released
  /// It is over.
  case ended

  /// The page that belongs to a lesson as it stands.
  init(of lesson: Lesson) {
    let standing = lesson.standing
    if standing.phase == .ended {
      self = .ended
    } else if standing.isPaused {
      self = .paused
    } else if standing.openPoll != nil {
      self = .poll
    } else if standing.showsScoreboard {
      self = .scoreboard
    } else {
      switch Topic(of: lesson) {
      case .pollResult: self = .pollResult
      case .called where standing.called != nil: self = .called
      case .buzz where standing.buzz != nil: self = .buzz
      case .called, .buzz, .lesson: self = Self(standing.phase)
      }
    }
  }

  private init(_ phase: LessonStanding.Phase) {
    switch phase {
    case .lobby: self = .lobby
    case .question: self = .question
    case .closed: self = .closed
    case .revealed: self = .revealed
    case .paper: self = .papers
    case .released: self = .released
    case .ended: self = .ended
    }
  }

  /// What the class looked at last.
  private enum Topic {
    case lesson
    case called
    case buzz
    case pollResult

    init(of lesson: Lesson) {
      let undone = Set(
        lesson.events.compactMap { event in
          if case .undone(let place) = event.act { place } else { nil }
        })
      for (place, event) in lesson.events.enumerated().reversed() where !undone.contains(place) {
        switch event.act {
        case .pollClosed:
          self = .pollResult
          return
        case .called:
          self = .called
          return
        case .buzzOpened, .buzzed:
          self = .buzz
          return
        case .opened, .closed, .revealed, .awarded, .started, .released, .showedScoreboard,
          .pollOpened, .paused, .resumed, .ended, .timed:
          self = .lesson
          return
        case .answered, .counted, .noted, .polled, .pollCounted, .joined, .allowed, .kicked,
          .handedIn, .lookedAway, .entered, .settled, .undone:
          continue
        }
      }
      self = .lesson
    }
  }
}

/// What tells one projected page from another: where this has changed, the page is drawn again.
struct ClassPageKey: Hashable {
  let page: ClassPage
  let round: RoundKey?
  let called: LearnerNumber?
  let buzzed: LearnerNumber?
  let polls: Int
  /// Counts do not stand on the page while they change by themselves, but in the prompt.
  let handedIn: Int?

  init(of lesson: Lesson) {
    page = ClassPage(of: lesson)
    let standing = lesson.standing
    round = standing.current?.key
    called = standing.called
    buzzed = standing.buzz?.by
    polls = standing.polls.count
    handedIn = standing.phase == .paper && lesson.openPapers.isEmpty ? standing.handedIn.count : nil
  }
}
