import LineEditing
import Quiz
import Sessions
import Study
import Synchronization
import TextLayout

/// The typing of one passage, row by row, from the start page to the last row or the end of time.
@MainActor
final class TypingRun {
  /// How it ended.
  enum Ending {
    /// The last row was handed in.
    case finished
    /// The time limit passed.
    case timeUp
    /// The learner left.
    case left
    /// The process is asked to end.
    case terminated
  }

  /// What was typed until then.
  struct Outcome {
    let ending: Ending
    let alignment: TypingAlignment
    let elapsedMs: Int
    let corrections: Int
    /// Whether anything was typed at all.
    let hasText: Bool
  }

  private let passage: TypingPassage
  private let shell: Shell
  private let limit: Duration?
  /// The passage as it is shown, and how many characters end with each row.
  private let rows: [(text: String, end: Int)]
  private let corrections = Counter()
  private var typed: [Character] = []
  private var started = ContinuousClock.now

  /// - Parameters:
  ///   - passage: What is to be typed.
  ///   - rows: The rows in which it is shown.
  ///   - limit: How long at most.
  ///   - shell: Where it is typed.
  init(_ passage: TypingPassage, rows: [String], limit: Duration?, in shell: Shell) {
    self.passage = passage
    self.shell = shell
    self.limit = limit
    var (end, numbered) = (0, [(text: String, end: Int)]())
    for row in rows {
      end += TypingText.characters(of: row).count
      numbered.append((row, end))
    }
    self.rows = numbered
  }

  /// Columns before a row and its input, which stand exactly under one another.
  static func margin(isTimed: Bool) -> Int { isTimed ? 7 : 4 }

  /// The rows of a passage: as wide as what is typed may be, or the passage's own lines for a pipe.
  static func rows(of text: TypingText, isTimed: Bool, in shell: Shell) -> [String] {
    guard shell.terminal.isInteractive else { return text.lines }
    // The cursor behind the last character stays on the row.
    let width = shell.screen().columns - margin(isTimed: isTimed) - 1
    return text.lines.flatMap { TextLayout.wrapped(TextLayout.sanitised($0), width: width) }
  }

  /// Asks for one row after the other.
  func run() async -> Outcome {
    started = .now
    let deadline = limit.map { started + $0 }
    var (handedIn, interruptions) = (0, 0)
    var place = 0
    while place < rows.count {
      show(place)
      switch await shell.readLine(request(until: deadline)) {
      case .line(let line):
        interruptions = 0
        if isLeaving(line, at: place) { return outcome(.left, from: handedIn) }
        if TypingText.characters(of: line).isEmpty, shell.terminal.isInteractive {
          shell.say("这一行还没有打。照着打一遍再回车；不打了输入 q。")
          continue
        }
        typed += TypingText.characters(of: line)
        handedIn = rows[place].end
        place += 1
      case .interrupted:
        interruptions += 1
        if interruptions > 1 { return outcome(.left, from: handedIn) }
        shell.say("再按一次 Ctrl-C 就结束，打过的行照样算；接着打请重打这一行。")
      case .timedOut(let partial):
        typed += TypingText.characters(of: partial)
        return outcome(.timeUp, from: handedIn)
      case .endOfInput: return outcome(.left, from: handedIn)
      case .terminated: return outcome(.terminated, from: handedIn)
      }
    }
    return outcome(.finished, from: rows.last?.end ?? 0)
  }

  /// Whether a line is no part of the passage but the wish to stop.
  private func isLeaving(_ line: String, at place: Int) -> Bool {
    let word = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
    return ["q", "quit", "exit", "退出", ":q"].contains(word)
      && TypingText.characters(of: rows[place].text) != TypingText.characters(of: line)
  }

  /// What a pipe takes is nobody's time.
  private var elapsedMs: Int {
    guard shell.terminal.isInteractive else { return 0 }
    let elapsed = Int((ContinuousClock.now - started) / .milliseconds(1))
    guard let limit else { return elapsed }
    return min(elapsed, Int(limit / .milliseconds(1)))
  }

  private func outcome(_ ending: Ending, from handedIn: Int) -> Outcome {
    let elapsedMs = elapsedMs
    return Outcome(
      ending: ending, alignment: alignment(from: handedIn), elapsedMs: elapsedMs,
      corrections: corrections.count, hasText: !typed.isEmpty)
  }

  private func alignment(from handedIn: Int) -> TypingAlignment {
    TypingAlignment(of: typed, with: passage.text.characters, from: handedIn)
  }

  // MARK: The screen

  private func request(until deadline: ContinuousClock.Instant?) -> LineRequest {
    guard shell.terminal.isInteractive else { return LineRequest(deadline: deadline) }
    let corrections = corrections
    var request = LineRequest(prompt: "打> ", deadline: deadline)
    request.textWasDeleted = { corrections.add() }
    if deadline != nil {
      request.countdown = { left in
        // As wide in the last second as in the first, under a margin that never moves.
        let seconds = left.components.seconds
        let (minutes, rest) = (min(99, seconds / 60), seconds % 60)
        return "\(minutes < 10 ? "0" : "")\(minutes):\(rest < 10 ? "0" : "")\(rest)> "
      }
    }
    return request
  }

  /// Puts a row on the screen, just above the place where it is typed.
  private func show(_ place: Int) {
    guard shell.terminal.isInteractive else { return }
    var screen = shell.screen()
    screen.heading(standing(at: place), tone: .faint)
    let margin = String(repeating: " ", count: Self.margin(isTimed: limit != nil))
    screen.verbatim([margin + rows[place].text], tone: .strong)
    shell.show(screen)
  }

  private func standing(at place: Int) -> String {
    let row = "第 \(place + 1)/\(rows.count) 行"
    guard place > 0 else { return row }
    let record = TypingRecord(
      alignment(from: rows[place - 1].end), of: passage, at: .now(), elapsedMs: elapsedMs,
      corrections: 0)
    let speed = record.rightPerMinute.map { "  \(Int($0.rounded())) 字/分" } ?? ""
    return "\(row)\(speed)  正确率 \(TypingWords.percent(record.accuracy))"
  }
}

/// Counts on the thread that reads the keys.
private final class Counter: Sendable {
  private let value = Atomic(0)
  var count: Int { value.load(ordering: .relaxed) }
  func add() { value.add(1, ordering: .relaxed) }
}
