internal import Dispatch
public import DurableFiles
internal import Synchronization

/// The file in which a lesson is written down as it happens: a line for the header, then a line an
/// event.
///
/// Lines that come in while the disk is busy are written and synced together, so that a whole class
/// answering at once costs a few syncs and not one each.
public final class LessonJournal: Sendable {
  /// Where it is.
  public let path: String
  private let queue = DispatchQueue(label: "lesson journal")
  private let state: Mutex<State>
  /// Touched on ``queue`` alone.
  private let file: File

  /// A line that waits for the disk, and who wants to know.
  private struct Waiting: Sendable {
    /// Empty where only what came before is waited for.
    let line: [UInt8]
    let done: @Sendable (FileError?) -> Void
  }

  private struct State {
    var waiting: [Waiting] = []
    var isScheduled = false
  }

  /// The open file and how much of it counts.
  private final class File: @unchecked Sendable {
    let open: OpenFile
    var size: Int
    init(_ open: OpenFile, size: Int) {
      self.open = open
      self.size = size
    }
  }

  private init(path: String, file: OpenFile, size: Int) {
    self.path = path
    self.file = File(file, size: size)
    state = Mutex(State())
  }

  /// Begins a journal; the header is on the disk when this returns.
  public static func create(at path: String, _ header: LessonHeader) throws(FileError)
    -> LessonJournal
  {
    try Folder.make(Folder.containing(path))
    let text = header.line + [newline]
    let file = try AtomicFile.open(text, at: path, existing: .kept, permissions: 0o600)
    return LessonJournal(path: path, file: file, size: text.count)
  }

  /// Goes on with a journal; a last line that was not completely written is cut off.
  ///
  /// - Throws: ``LessonJournalError``, also where another process has it open.
  public static func reopen(_ path: String) throws(LessonJournalError) -> Reopened {
    let text: LessonJournalText?
    let file: OpenFile
    let bytes: [UInt8]
    do throws(FileError) {
      file = try OpenFile(path, for: .updating)
      try file.lock()
      bytes = try file.contents()
      text = LessonJournalText(bytes)
    } catch {
      throw error.operation == .lock ? .inUse(path: path) : .notRead(error)
    }
    guard let text else { throw .notAJournal(path: path) }
    do throws(FileError) {
      let copy = try cut(file, bytes, to: text.size)
      return Reopened(
        journal: LessonJournal(path: path, file: file, size: text.size), text: text, setAside: copy)
    } catch {
      throw .notRead(error)
    }
  }

  /// A journal that is gone on with.
  public struct Reopened: Sendable {
    /// The journal.
    public let journal: LessonJournal
    /// What it holds.
    public let text: LessonJournalText
    /// A copy of the whole file, where more than one line at its end could not be read.
    public let setAside: String?
  }

  /// Cuts off what cannot be read; more than the one line that a crash leaves is copied first.
  private static func cut(
    _ file: OpenFile, _ bytes: [UInt8], to size: Int
  ) throws(FileError) -> String? {
    guard size < bytes.count else { return nil }
    var copy: String?
    if bytes[size...].dropLast().contains(newline) {
      let path = file.path + ".damaged"
      try AtomicFile.write(bytes, to: path, existing: .replaced, permissions: 0o600)
      copy = path
    }
    try file.truncate(to: size)
    try file.sync()
    return copy
  }

  /// Reads a journal without opening it for writing.
  public static func read(_ path: String) throws(LessonJournalError) -> LessonJournalText {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path)
    } catch {
      throw .notRead(error)
    }
    guard let text = LessonJournalText(bytes) else { throw .notAJournal(path: path) }
    return text
  }

  private static let newline = UInt8(ascii: "\n")

  /// Hands over an event; lines are written in the order in which they are handed over.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - done: Called once, on another thread, when the event is on the disk, or with why not.
  public func append(_ event: LessonEvent, done: @escaping @Sendable (FileError?) -> Void) {
    wait(Waiting(line: event.line + [Self.newline], done: done))
  }

  private func wait(_ waiting: Waiting) {
    let isScheduled = state.withLock { state in
      state.waiting.append(waiting)
      defer { state.isScheduled = true }
      return state.isScheduled
    }
    if !isScheduled { queue.async { self.write() } }
  }

  /// Waits for all events that were handed over before.
  func afterAll(done: @escaping @Sendable (FileError?) -> Void) {
    wait(Waiting(line: [], done: done))
  }

  /// Takes away what waits, because what it rests on could not be written.
  ///
  /// - Returns: Who is to be told.
  func dropWaiting() -> [@Sendable (FileError?) -> Void] {
    state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting.map(\.done)
    }
  }

  /// Who is told before those who wait are.
  private struct Reports: Sendable {
    var stored: @Sendable (Int) -> Void = { _ in }
    var failed: @Sendable (FileError) -> Void = { _ in }
  }

  private let reports = Mutex(Reports())

  /// Names who is told what became of the lines, before those who wait for them are.
  ///
  /// - Parameters:
  ///   - stored: How many more events are on the disk.
  ///   - failed: Drops the events that are not, and calls ``dropWaiting()``.
  func report(
    stored: @escaping @Sendable (Int) -> Void, failed: @escaping @Sendable (FileError) -> Void
  ) {
    reports.withLock { $0 = Reports(stored: stored, failed: failed) }
  }

  private func write() {
    while true {
      let batch = state.withLock { state in
        defer { state.waiting = [] }
        if state.waiting.isEmpty { state.isScheduled = false }
        return state.waiting
      }
      guard !batch.isEmpty else { return }
      let lines = batch.filter { !$0.line.isEmpty }
      let error = lines.isEmpty ? nil : store(lines.flatMap(\.line))
      let reports = reports.withLock { $0 }
      if let error { reports.failed(error) } else if !lines.isEmpty { reports.stored(lines.count) }
      for waiting in batch { waiting.done(error) }
    }
  }

  private func store(_ bytes: [UInt8]) -> FileError? {
    do throws(FileError) {
      try file.open.write(bytes, at: file.size)
      try file.open.sync()
      file.size += bytes.count
      return nil
    } catch {
      // What is half written is cut off now, or when the journal is read again.
      try? file.open.truncate(to: file.size)
      try? file.open.sync()
      return error
    }
  }
}
