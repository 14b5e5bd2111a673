public import DurableFiles
public import Sessions
internal import Synchronization

/// A lesson that is going on: everybody acts on it through here, and nothing is acknowledged before
/// it is in the journal on the disk.
///
/// What happens is decided and taken in at once, so that two answers cannot miss each other, and
/// dropped again where the disk refuses it.
public final class LessonHost: Sendable {
  private let state: Mutex<State>
  private let journal: LessonJournal
  private let clock: @Sendable () -> Timestamp

  private struct State {
    var lesson: Lesson
    /// How many events are on the disk.
    var durable: Int
    var version = 1
    var watchers: [Int: AsyncStream<Int>.Continuation] = [:]
    var nextWatcher = 0
    var diskProblem: FileError?
  }

  /// Takes over a lesson.
  ///
  /// - Parameters:
  ///   - lesson: The lesson with all that its journal holds.
  ///   - journal: Its journal.
  ///   - clock: Tells the time.
  public init(
    _ lesson: Lesson, journal: LessonJournal, clock: @escaping @Sendable () -> Timestamp
  ) {
    state = Mutex(State(lesson: lesson, durable: lesson.events.count))
    self.journal = journal
    self.clock = clock
    journal.report(
      stored: { [weak self] in self?.announce(durable: $0) },
      failed: { [weak self] in self?.dropWhatFailed($0) })
  }

  /// Where the journal is.
  public var path: String { journal.path }

  /// Looks at the lesson as it stands.
  ///
  /// - Parameter look: Called at once, while nobody else can change the lesson; must be short, and
  ///   should not take the lesson out, whose next change would then copy it.
  /// - Returns: What it gave.
  public func look<Result: Sendable>(_ look: (Lesson, _ version: Int) -> Result) -> Result {
    state.withLock { look($0.lesson, $0.version) }
  }

  /// Why the disk refused the last event, until it takes one again.
  public var diskProblem: FileError? { state.withLock { $0.diskProblem } }

  /// What an action brings about.
  public struct Outcome<Value: Sendable>: Sendable {
    /// What the decision gave beside the acts.
    public let value: Value
    /// When it happened.
    public let at: Timestamp
  }

  /// Decides on the lesson as it stands, and returns when what was decided is on the disk.
  ///
  /// - Parameter decide: Called at once, while nobody else can change the lesson. Gives what
  ///   happens, and something to return.
  /// - Returns: What it gave beside the acts, and when they happened.
  /// - Throws: ``LessonProblem``; of kind `notStored` where the disk refused, and then nothing has
  ///   happened.
  @discardableResult
  public func perform<Value: Sendable>(
    _ decide: (Lesson, Timestamp) throws(LessonProblem) -> ([LessonEvent.Act], Value)
  ) async throws(LessonProblem) -> Outcome<Value> {
    let at = clock()
    let waiting = Waiting()
    let decided: Result<Value, LessonProblem> = state.withLock { state in
      do throws(LessonProblem) {
        let (acts, value) = try decide(state.lesson, at)
        // An answer that is known already may still be on its way to the disk.
        waiting.expect(max(1, acts.count))
        if acts.isEmpty { journal.afterAll { waiting.done($0) } }
        for act in acts {
          let event = LessonEvent(at: at, act)
          state.lesson.add(event)
          journal.append(event) { waiting.done($0) }
        }
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    let value = try decided.get()
    if let error = await waiting.result() {
      throw LessonProblem(
        .notStored, "\(error.cause.reason)：没有存上，刚才这一步不算数。\(error.cause.remedy)。")
    }
    return Outcome(value: value, at: at)
  }

  /// Does what an instructor typed.
  ///
  /// - Parameters:
  ///   - line: As it was typed.
  ///   - absent: Learners who are known not to be in the room.
  ///   - random: Chance.
  /// - Returns: What is said to the instructor.
  /// - Throws: ``LessonProblem`` with what to type instead, or why it was not stored.
  public func perform(
    line: String, absent: Set<LearnerNumber> = [], random: any RandomNumberGenerator
  ) async throws(LessonProblem) -> String {
    try await perform { (lesson, now) throws(LessonProblem) in
      var moment = LessonMoment(lesson: lesson, now: now, absent: absent, random: random)
      let decision = try LessonActionCatalog.decide(line, &moment)
      return (decision.acts, decision.says)
    }.value
  }

  /// Takes an answer in.
  ///
  /// - Returns: The answer that counts now, and since when.
  public func submit(
    _ typed: String, to round: RoundKey, by learner: LearnerNumber
  ) async throws(LessonProblem) -> TakenAnswer {
    let outcome = try await perform { (lesson, now) throws(LessonProblem) in
      switch try lesson.answer(typed, to: round, by: learner, source: .device, at: now) {
      case .taken(let answer): ([.answered(answer)], TakenAnswer(answer: answer, at: now))
      case .known(let known): ([LessonEvent.Act](), known)
      }
    }
    return outcome.value
  }

  /// Lets the clock do what is due.
  public func tick() async {
    let isDue = state.withLock { !$0.lesson.due(at: clock()).isEmpty }
    guard isDue else { return }
    // A disk that refuses this is tried again at the next tick.
    _ = try? await perform { (lesson, now) in (lesson.due(at: now), ()) }
  }

  // MARK: Watching

  /// Versions of the lesson as it changes; several changes in quick succession may come as one.
  public func changes() -> AsyncStream<Int> {
    AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      let id = state.withLock { state in
        state.nextWatcher += 1
        state.watchers[state.nextWatcher] = continuation
        return state.nextWatcher
      }
      continuation.onTermination = { [weak self] _ in
        _ = self?.state.withLock { $0.watchers.removeValue(forKey: id) }
      }
    }
  }

  /// Says that more is on the disk.
  private func announce(durable more: Int) {
    let (version, watchers) = state.withLock { state in
      state.durable += more
      state.diskProblem = nil
      state.version += 1
      return (state.version, Array(state.watchers.values))
    }
    for watcher in watchers { watcher.yield(version) }
  }

  /// Takes back what the disk refused, and all that was decided after it.
  private func dropWhatFailed(_ error: FileError) {
    let (dropped, version, watchers) = state.withLock { state in
      state.lesson.dropEvents(after: state.durable)
      state.diskProblem = error
      state.version += 1
      return (journal.dropWaiting(), state.version, Array(state.watchers.values))
    }
    for done in dropped { done(error) }
    for watcher in watchers { watcher.yield(version) }
  }
}

/// Some lines that are on their way to the disk, and one task that waits for all of them.
private final class Waiting: Sendable {
  private struct State {
    var left = 0
    var error: FileError?
    var task: CheckedContinuation<FileError?, Never>?
  }

  private let state = Mutex(State())

  func expect(_ count: Int) { state.withLock { $0.left = count } }

  func done(_ error: FileError?) {
    let (task, result) = state.withLock { state in
      state.left -= 1
      state.error = state.error ?? error
      guard state.left == 0 else {
        return (nil as CheckedContinuation<FileError?, Never>?, state.error)
      }
      defer { state.task = nil }
      return (state.task, state.error)
    }
    task?.resume(returning: result)
  }

  /// Returns when all lines are on the disk, or with why they are not.
  func result() async -> FileError? {
    await withCheckedContinuation { task in
      let isDone = state.withLock { state in
        if state.left > 0 { state.task = task }
        return state.left <= 0
      }
      if isDone { task.resume(returning: state.withLock { $0.error }) }
    }
  }
}
