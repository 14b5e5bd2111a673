#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CTerminal

/// Reads lines from a pipe, a file, or a terminal that knows no escape sequences.
final class PlainLineReader {
  private let switchboard: Switchboard
  private let input: Int32
  /// Whether a person types here, who needs a prompt.
  private let isTerminal: Bool
  private var bytes: [UInt8] = []
  /// Where the first unread line begins, and how far it has been searched for its end.
  private var start = 0
  private var searched = 0
  private var isAtBeginning = true
  private var isAtEnd = false

  init(switchboard: Switchboard, input: Int32, isTerminal: Bool) {
    self.switchboard = switchboard
    self.input = input
    self.isTerminal = isTerminal
  }

  /// Reads one line.
  func read(_ request: LineRequest) -> LineEvent {
    guard isTerminal else { return line(by: request.deadline, prompt: "") }
    guard terminal_guard(input, -1, 0) == 0 else { return .endOfInput }
    _ = terminal_erase_whole_characters(input)
    switchboard.takeScreen()
    let prompt = SGR.removed(from: request.prompt(at: .now))
    switchboard.draw(prompt)
    let event = line(by: request.deadline, prompt: prompt)
    // The terminal driver has echoed the line break of a line, but of nothing else.
    if case .line = event {} else { switchboard.draw("\n") }
    terminal_restore()
    switchboard.releaseScreen()
    return event
  }

  private func line(by deadline: ContinuousClock.Instant?, prompt: String) -> LineEvent {
    while true {
      if let event = switchboard.reasonToStop() { return event }
      if let line = nextLine() { return .line(line) }
      if isAtEnd { return .endOfInput }
      if let deadline, deadline <= .now { return .timedOut(partial: unfinishedLine()) }
      let (hasInput, isWoken) = switchboard.wakeUp.wait(for: input, until: deadline)
      if isWoken, let event = answerWakeUp(prompt) { return event }
      if hasInput { fill() }
    }
  }

  private func answerWakeUp(_ prompt: String) -> LineEvent? {
    for signal in switchboard.wakeUp.takeSignals() {
      switch signal {
      case SIGINT: return .interrupted
      case SIGTERM, SIGHUP: return .terminated(signal: signal)
      case SIGTSTP: terminal_stop_process()
      case SIGCONT: switchboard.draw(prompt)
      default: continue
      }
    }
    let notices = switchboard.takeNotices()
    if !notices.isEmpty { switchboard.draw("\n" + notices + prompt) }
    return nil
  }

  private func fill() {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    #if canImport(Darwin)
      let count = Darwin.read(input, &piece, piece.count)
    #else
      let count = Glibc.read(input, &piece, piece.count)
    #endif
    if count > 0 {
      bytes += piece.prefix(count)
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
  }

  /// The next line, if it is complete; at the end of input what is left, if anything.
  private func nextLine() -> String? {
    if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      defer {
        start = end + 1
        searched = start
        // Ctrl-D ends a terminal's input for one line only.
        if isTerminal { isAtEnd = false }
      }
      return text(start..<end)
    }
    searched = bytes.count
    guard isAtEnd, start < bytes.count else { return nil }
    defer { start = bytes.count }
    return text(start..<bytes.count)
  }

  private func text(_ range: Range<Int>) -> String {
    var line = bytes[range]
    if isAtBeginning, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    isAtBeginning = false
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// What has been typed of a line when time is up; it must not become part of the next one.
  private func unfinishedLine() -> String {
    if isTerminal {
      var piece = [UInt8](repeating: 0, count: 4096)
      let count = terminal_take_unfinished_line(input, &piece, piece.count)
      bytes += piece.prefix(max(0, count))
    }
    defer {
      start = bytes.count
      searched = start
    }
    return text(start..<bytes.count)
  }
}
