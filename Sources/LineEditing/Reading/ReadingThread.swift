#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CTerminal

/// The one thread that reads lines, so that no task's thread ever waits for a person.
final class ReadingThread {
  /// What reads the lines.
  enum Source {
    /// Nobody is there, or only half a terminal; such lines are read without the thread.
    case piped
    /// A terminal without escape sequences.
    case plainTerminal
    case terminal
  }

  private enum Reader {
    case plain(PlainLineReader)
    case editor(LineEditor)
  }

  private let switchboard: Switchboard
  private let configuration: Terminal.Configuration
  private let source: Source
  /// Closed when the thread ends.
  private let endMarker: Int32
  /// A request to end that came between two lines.
  private var pendingEvent: LineEvent?

  private init(
    switchboard: Switchboard, configuration: Terminal.Configuration, source: Source,
    endMarker: Int32
  ) {
    self.switchboard = switchboard
    self.configuration = configuration
    self.source = source
    self.endMarker = endMarker
  }

  /// Starts a thread that reads until the switchboard is closed.
  /// - Returns: A descriptor that becomes readable when the thread has ended.
  static func start(
    switchboard: Switchboard, configuration: Terminal.Configuration, source: Source
  ) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = terminal_configure_pipe(end) }
    let thread = ReadingThread(
      switchboard: switchboard, configuration: configuration, source: source, endMarker: ends[1])
    let context = Unmanaged.passRetained(thread).toOpaque()
    let failure = terminal_start_thread(
      { context in
        guard let context else { return }
        Unmanaged<ReadingThread>.fromOpaque(context).takeRetainedValue().run()
      }, context)
    if failure != 0 {
      Unmanaged<ReadingThread>.fromOpaque(context).release()
      close(ends[1])
      switchboard.close()
      switchboard.refuseRemainingJobs()
    }
    return ends[0]
  }

  private func run() {
    terminal_watch_signals(switchboard.wakeUp.writeEnd)
    serve(makeReader())
    terminal_restore()
    terminal_unwatch_signals()
    switchboard.refuseRemainingJobs()
    close(endMarker)
  }

  private func makeReader() -> Reader {
    if source == .terminal,
      let editor = LineEditor(
        switchboard: switchboard, input: configuration.input, output: configuration.output,
        historyFile: configuration.historyFile, historyLimit: configuration.historyLimit)
    {
      return .editor(editor)
    }
    return .plain(
      PlainLineReader(switchboard: switchboard, input: configuration.input, isTerminal: true))
  }

  private func serve(_ reader: Reader) {
    while true {
      switch switchboard.next() {
      case .end: return
      case .wait:
        _ = switchboard.wakeUp.wait(for: -1, until: nil)
        noteSignals()
      case .job(let job):
        noteSignals()
        let event = pendingEvent ?? read(job.request, reader)
        pendingEvent = nil
        job.continuation.resume(returning: event)
        if case .line(let line) = event, job.request.remembers, case .editor(let editor) = reader {
          editor.remember(line)
        }
      }
    }
  }

  private func read(_ request: LineRequest, _ reader: Reader) -> LineEvent {
    switch reader {
    case .plain(let plain): plain.read(request)
    case .editor(let editor): editor.read(request)
    }
  }

  /// A signal between two lines is answered by the next line; asked twice, the process ends.
  private func noteSignals() {
    for signal in switchboard.wakeUp.takeSignals() {
      switch signal {
      case SIGTSTP: terminal_stop_process()
      case SIGINT, SIGTERM, SIGHUP:
        if pendingEvent != nil { terminal_yield_to_signal(signal) }
        pendingEvent = signal == SIGINT ? .interrupted : .terminated(signal: signal)
      default: continue
      }
    }
  }
}
