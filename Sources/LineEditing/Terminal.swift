#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CTerminal
internal import Synchronization

/// The terminal of a program that asks for lines and prints, or the pipes in its place.
///
/// A person's lines are read on a thread of its own, which starts with the first line asked for,
/// piped lines on the caller's; any task may print at any time. There is one terminal in a process:
/// signals and the terminal's settings belong to all of it.
public final class Terminal: Sendable {
  private let configuration: Configuration
  private let switchboard: Switchboard
  /// Where lines come from.
  var inputDescriptor: Int32 { configuration.input }
  private let source: ReadingThread.Source
  /// A descriptor that becomes readable when the reading thread has ended; `nil` before it starts.
  private let threadEnd = Mutex<Int32?>(nil)
  /// Reads piped lines; `nil` before the first.
  private let pipe = Mutex<PlainLineReader?>(nil)

  /// Whether a person sits at both ends; otherwise lines are read as they come and no prompt is
  /// shown.
  public let isInteractive: Bool

  /// Prepares a terminal; nothing is read or changed yet.
  public init(_ configuration: Configuration = Configuration()) {
    self.configuration = configuration
    switchboard = Switchboard(output: configuration.output)
    isInteractive = isatty(configuration.input) == 1 && isatty(configuration.output) == 1
    if !isInteractive {
      source = .piped
    } else if Self.knowsEscapeSequences(configuration) {
      source = .terminal
    } else {
      source = .plainTerminal
    }
    terminal_ignore_broken_pipes()
  }

  deinit { close() }

  /// Reads a line; several calls take their turns.
  ///
  /// While a line is read, the terminal's settings are changed; they are set back when the event is
  /// returned and on every other way out of the process. A cancelled task gets `.interrupted`.
  ///
  /// - Parameters:
  ///   - request: How to ask.
  ///   - isolation: The caller's actor, which waits here itself: a change of threads before and
  ///     after each line would take longer than marking an answer.
  /// - Returns: The line, or what came instead.
  public func readLine(
    _ request: LineRequest, isolation: isolated (any Actor)? = #isolation
  ) async -> LineEvent {
    let id = switchboard.nextID()
    guard source != .piped else {
      return await withTaskCancellationHandler {
        _ = isolation
        return readFromPipe(request, id: id)
      } onCancel: {
        switchboard.cancel(id)
      }
    }
    startReading()
    return await withTaskCancellationHandler {
      // A closure stays on an actor that was passed in only if it mentions it.
      _ = isolation
      return await withCheckedContinuation { continuation in
        switchboard.add(.init(id: id, request: request, continuation: continuation))
      }
    } onCancel: {
      switchboard.cancel(id)
    }
  }

  /// Reads a line where the caller stands: nobody types, nothing is painted meanwhile, and three
  /// changes of threads for every line of a script would take longer than saving its answer.
  private func readFromPipe(_ request: LineRequest, id: Int) -> LineEvent {
    pipe.withLock { reader in
      let known =
        reader
        ?? PlainLineReader(
          switchboard: switchboard, input: configuration.input, isTerminal: false)
      reader = known
      switchboard.begin(id)
      defer { switchboard.end() }
      return known.read(request)
    }
  }

  /// Prints a text on lines of its own; above the prompt while a line is read, whose text stays.
  public func notify(_ text: String) { switchboard.print(text, asLines: true) }

  /// Prints a text as it is, in order with the notices.
  ///
  /// While a line is read, whole lines are printed above the prompt.
  public func write(_ text: String) { switchboard.print(text, asLines: false) }

  /// Ends reading and sets the terminal back; printing still works.
  public func close() {
    switchboard.close()
    threadEnd.withLock { descriptor in
      guard let end = descriptor else { return }
      // The thread answers at once, unless the terminal itself is stuck.
      var ended = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      _ = poll(&ended, 1, 2000)
      #if canImport(Darwin)
        Darwin.close(end)
      #else
        Glibc.close(end)
      #endif
      descriptor = nil
      terminal_restore()
    }
  }

  private func startReading() {
    threadEnd.withLock { descriptor in
      guard descriptor == nil, !switchboard.isClosed else { return }
      descriptor = ReadingThread.start(
        switchboard: switchboard, configuration: configuration, source: source)
    }
  }

  // MARK: What the terminal can show

  /// The columns of the screen now; COLUMNS or 80 where there is no screen.
  public var columns: Int { size?.columns ?? number("COLUMNS") ?? 80 }

  /// The rows of the screen now; LINES or 24 where there is no screen.
  public var rows: Int { size?.rows ?? number("LINES") ?? 24 }

  /// Whether colours are wanted: output goes to a terminal that has them, and NO_COLOR is not set.
  public var usesColour: Bool {
    guard isatty(configuration.output) == 1, Self.knowsEscapeSequences(configuration) else {
      return false
    }
    return configuration.environment("NO_COLOR")?.isEmpty ?? true
  }

  private var size: (rows: Int, columns: Int)? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard terminal_window_size(configuration.output, &rows, &columns) == 0 else { return nil }
    return (Int(rows), Int(columns))
  }

  private func number(_ variable: String) -> Int? {
    configuration.environment(variable).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func knowsEscapeSequences(_ configuration: Configuration) -> Bool {
    switch configuration.environment("TERM") {
    case nil, "", "dumb", "unknown": false
    default: true
    }
  }
}
