internal import Synchronization

/// Connects tasks, which ask for lines and print, with the one thread that reads.
final class Switchboard: Sendable {
  /// A line that a task waits for.
  struct Job: Sendable {
    let id: Int
    let request: LineRequest
    let continuation: CheckedContinuation<LineEvent, Never>
  }

  private struct State {
    var jobs: [Job] = []
    var lastID = 0
    /// Jobs cancelled before the thread took them up or while it read for them.
    var cancelled: Set<Int> = []
    var current: Int?
    /// While a line is edited the screen belongs to the editor, which prints for everybody.
    var isScreenTaken = false
    /// What waits to be printed above the prompt.
    var notices = ""
    var isAtLineStart = true
    var isClosed = false
    var isOutputBroken = false
  }

  let wakeUp = WakeUpPipe()
  private let output: FileOutput
  private let state = Mutex(State())

  init(output: Int32) { self.output = FileOutput(descriptor: output) }

  // MARK: Called by tasks

  /// A number for a job, so that it can be cancelled before it is handed over.
  func nextID() -> Int {
    state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
  }

  /// Hands a job to the reading thread.
  func add(_ job: Job) {
    let isRefused = state.withLock { state in
      if !state.isClosed { state.jobs.append(job) }
      return state.isClosed
    }
    if isRefused { job.continuation.resume(returning: .endOfInput) } else { wakeUp.wake() }
  }

  /// Asks for a job to end with `.interrupted`.
  func cancel(_ id: Int) {
    state.withLock { _ = $0.cancelled.insert(id) }
    wakeUp.wake()
  }

  /// Prints a text now, or above the prompt while a line is edited.
  /// - Parameters:
  ///   - text: What to print.
  ///   - asLines: Whether it stands on lines of its own.
  func print(_ text: String, asLines: Bool) {
    guard !text.isEmpty || asLines else { return }
    let mustWake = state.withLock { state in
      let isAtLineStart =
        state.isScreenTaken
        ? state.notices.isEmpty || state.notices.hasSuffix("\n") : state.isAtLineStart
      var text = text
      if asLines {
        if !isAtLineStart { text = "\n" + text }
        if !text.hasSuffix("\n") { text += "\n" }
      }
      if state.isScreenTaken {
        state.notices += text
      } else {
        send(text, &state)
      }
      return state.isScreenTaken
    }
    if mustWake { wakeUp.wake() }
  }

  /// Whether reading has ended for good.
  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Ends reading: jobs end with `.endOfInput`.
  func close() {
    state.withLock { $0.isClosed = true }
    wakeUp.wake()
  }

  private func send(_ text: String, _ state: inout State) {
    guard !text.isEmpty else { return }
    if !output.write(text) { state.isOutputBroken = true }
    state.isAtLineStart = text.utf8.last == UInt8(ascii: "\n")
  }

  // MARK: Called by the reading thread

  enum Next {
    case job(Job)
    case wait
    case end
  }

  /// The next job, if any.
  func next() -> Next {
    state.withLock { state in
      state.current = nil
      if state.isClosed { return .end }
      guard !state.jobs.isEmpty else { return .wait }
      let job = state.jobs.removeFirst()
      state.current = job.id
      return .job(job)
    }
  }

  /// Notes which line is being read, when it is read without a job.
  func begin(_ id: Int) { state.withLock { $0.current = id } }

  /// Notes that it has been read.
  func end() { state.withLock { $0.current = nil } }

  /// Ends the jobs that have come too late.
  func refuseRemainingJobs() {
    let jobs = state.withLock { state in
      defer { state.jobs = [] }
      return state.jobs
    }
    for job in jobs { job.continuation.resume(returning: .endOfInput) }
  }

  /// Why the current job cannot go on, if so.
  func reasonToStop() -> LineEvent? {
    state.withLock { state in
      if state.isClosed || state.isOutputBroken { return .endOfInput }
      guard let current = state.current else { return nil }
      return state.cancelled.remove(current) == nil ? nil : .interrupted
    }
  }

  /// The screen belongs to the reading thread from now on; the cursor stands on a fresh line.
  func takeScreen() {
    state.withLock { state in
      if !state.isAtLineStart { send("\n", &state) }
      state.isScreenTaken = true
    }
  }

  /// The whole lines that wait to be printed above the prompt.
  func takeNotices() -> String {
    state.withLock { state in
      guard let end = state.notices.lastIndex(of: "\n") else { return "" }
      let next = state.notices.index(after: end)
      defer { state.notices.removeSubrange(..<next) }
      return String(state.notices[..<next])
    }
  }

  /// Everybody prints for himself again; the cursor stands on a fresh line.
  func releaseScreen() {
    state.withLock { state in
      state.isScreenTaken = false
      state.isAtLineStart = true
      send(state.notices, &state)
      state.notices = ""
    }
  }

  /// Sends what the owner of the screen draws.
  func draw(_ text: String) {
    if !output.write(text) { state.withLock { $0.isOutputBroken = true } }
  }
}
