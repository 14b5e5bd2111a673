import Classroom
import Quiz
import Sessions
import TextLayout

/// Draws the page that a whole room reads: large, one thing at a time, and nothing of who answered
/// what.
struct ClassPageDrawing {
  let lesson: Lesson
  let now: Timestamp
  /// What can be seen of the page besides the lesson.
  let room: ClassRoomView

  /// How much room there is: with what a page does without first.
  enum Fit: CaseIterable {
    /// Blank lines between choices.
    case spaced
    /// One line after the other.
    case dense
    /// Without the stem of a question that is being explained.
    case short
  }

  /// Puts the page on a screen with as much space as its rows allow.
  ///
  /// - Parameters:
  ///   - screen: An empty screen.
  ///   - rows: How many rows there are for it; `nil` where there is no end to them.
  func draw(on screen: inout Screen, rows: Int?) {
    let empty = screen
    for fit in Fit.allCases {
      screen = empty
      draw(fit, on: &screen)
      guard let rows, screen.rowCount > rows else { return }
    }
  }

  private func draw(_ fit: Fit, on screen: inout Screen) {
    let page = ClassPage(of: lesson)
    screen.heading(heading(of: page), rightHeading(of: page), tone: .strong)
    screen.ruleLine()
    switch page {
    case .lobby: drawLobby(on: &screen)
    case .question, .closed: drawQuestion(fit, on: &screen)
    case .revealed: drawReveal(fit, on: &screen)
    case .buzz: drawBuzz(fit, on: &screen)
    case .called: drawCalled(fit, on: &screen)
    case .poll: drawPoll(fit, showsCounts: false, on: &screen)
    case .pollResult: drawPoll(fit, showsCounts: true, on: &screen)
    case .paused: drawPause(on: &screen)
    case .scoreboard: drawScoreboard(on: &screen)
    case .papers: drawPapers(on: &screen)
    case .released: drawReleased(on: &screen)
    case .ended: drawEnd(on: &screen)
    }
    if fit == .spaced { screen.blank() }
    screen.ruleLine()
    if page != .lobby, page != .ended, let board = room.board {
      screen.paragraph("\(board.address)   课堂码 \(board.code)", indent: 2)
    }
    screen.keys(ClassKeys.keys(of: page, in: lesson), tone: .faint)
  }

  // MARK: The first line

  private func heading(of page: ClassPage) -> String {
    switch page {
    case .question, .closed, .revealed, .buzz, .called:
      lesson.standing.current.map(Self.title(in: lesson)) ?? classAndTitle
    case .lobby, .poll, .pollResult, .paused, .scoreboard, .papers, .released, .ended:
      classAndTitle
    }
  }

  private var classAndTitle: String { "\(lesson.header.classTitle)   \(lesson.header.title)" }

  private static func title(in lesson: Lesson) -> (OpenRound) -> String {
    { round in
      "第 \(round.key.slot + 1) 题 / \(lesson.questions.count)"
        + (round.key.round > 1 ? "   第 \(round.key.round) 次" : "")
    }
  }

  private func rightHeading(of page: ClassPage) -> String {
    switch page {
    case .question: room.showsCounts ? "" : counts
    case .closed: counts
    case .revealed:
      AnswerCounts(of: lesson).map { counted in
        "已交 \(counted.answered)/\(counted.expected)"
          + (counted.percentRight.map { "   答对 \($0)%" } ?? "")
      } ?? ""
    case .lobby: Self.day(now)
    case .called, .buzz, .poll, .pollResult, .paused, .scoreboard, .papers, .released, .ended: ""
    }
  }

  private var counts: String {
    AnswerCounts(answersOf: lesson).map { "已交 \($0.answered)/\($0.expected)" } ?? ""
  }

  /// `2026年9月12日 上午`
  static func day(_ time: Timestamp) -> String {
    let local = time.localTime
    let date = local.day.date
    return "\(date.year)年\(date.month)月\(date.day)日 \(HalfDay(time).part.rawValue)"
  }
}

/// What belongs on the page beside the lesson itself.
struct ClassRoomView {
  /// How learners come in with devices; `nil` where there is no network.
  var board: RoomBoard?
  /// Whether counts stand in the prompt, which is drawn again every second.
  var showsCounts = false
  /// Whether the distribution is not to be seen.
  var hidesBars = false
  /// How many were noted as present; `nil` where nobody has signed in.
  var present: Int?
  /// What became of the records, once they were written.
  var filed: LessonFiling?
}

/// How many have answered the question that is on.
struct AnswerCounts {
  let answered: Int
  let expected: Int
  let percentRight: Int?

  /// Counts the answers to the question that is on, without looking at what is right.
  init?(answersOf lesson: Lesson) {
    guard let round = lesson.standing.current?.key else { return nil }
    (answered, expected) = Self.counts(of: lesson, in: round)
    percentRight = nil
  }

  /// How many answered, of how many; who is marked by name may have raised a hand as well.
  private static func counts(of lesson: Lesson, in round: RoundKey) -> (Int, Int) {
    let hands = (lesson.standing.hands[round] ?? [:]).values.reduce(0, +)
    let answers = lesson.standing.answers(to: round).count
    let expected = max(lesson.expected, hands, answers)
    return (min(hands + answers, expected), expected)
  }

  init?(of lesson: Lesson) {
    guard let round = lesson.standing.current?.key else { return nil }
    (answered, expected) = Self.counts(of: lesson, in: round)
    percentRight = AnswerBars(of: lesson, in: round).flatMap { bars in
      bars.correct.flatMap { right in
        bars.answered == 0 ? nil : (right * 100 + bars.answered / 2) / bars.answered
      }
    }
  }
}
