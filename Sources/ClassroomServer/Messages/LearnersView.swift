internal import Classroom
internal import Sessions

/// What all learners see of a lesson, in short: as long as this stays the same, nobody is told.
struct LearnersView: Hashable, Sendable {
  /// What the page shows.
  enum Phase: String, Sendable {
    case lobby, question, closed, revealed, buzz, poll, paper, released, ended
  }

  /// What the page shows.
  let phase: Phase
  /// Whether no time passes.
  let isPaused: Bool
  /// The question that is on the page.
  let round: RoundKey?
  /// Until when answers are taken, in milliseconds since 1970.
  let deadline: Int?
  /// The number of the poll on the page, from 1.
  let poll: Int?
  /// Whether its voices were counted.
  let isPollClosed: Bool
  /// Whether it is about being first.
  let isBuzzing: Bool
  /// Who was first.
  let buzzedBy: LearnerNumber?
  /// Whether the scoreboard is up.
  let showsScoreboard: Bool

  init(_ lesson: Lesson) {
    let standing = lesson.standing
    let poll = standing.shownPoll
    switch standing.phase {
    case .lobby: phase = poll != nil ? .poll : standing.buzz != nil ? .buzz : .lobby
    case .question: phase = poll != nil ? .poll : standing.buzz != nil ? .buzz : .question
    case .closed: phase = poll != nil ? .poll : standing.buzz != nil ? .buzz : .closed
    case .revealed: phase = poll != nil ? .poll : .revealed
    case .paper: phase = poll != nil ? .poll : .paper
    case .released: phase = poll != nil ? .poll : .released
    case .ended: phase = .ended
    }
    isPaused = standing.isPaused
    switch standing.phase {
    case .question, .closed, .revealed: round = standing.current?.key
    case .lobby, .paper, .released, .ended: round = nil
    }
    deadline = lesson.deadline?.milliseconds
    self.poll = poll == nil ? nil : standing.polls.count
    isPollClosed = poll?.closedAt != nil
    isBuzzing = phase == .buzz
    buzzedBy = standing.buzz?.by
    showsScoreboard = standing.showsScoreboard
  }
}
