internal import DurableFiles

/// A session that goes on: every event is on the disk when ``append(_:)`` returns.
///
/// The file is open and locked for as long as the writer is, so that a second process cannot write
/// the same session. Not to be used from two threads at once.
public final class SessionWriter {
  /// The session with all events so far.
  public private(set) var session: SessionFile
  /// Where the file is.
  public private(set) var path: String

  /// Nil once the writer is closed.
  private var file: OpenFile?
  /// Where the last entry ends, or the bracket before the first.
  private var entriesEnd: Int
  /// Whether an append failed half-way and its traces are still in the file.
  private var tailIsTorn = false

  private init(session: SessionFile, path: String, file: OpenFile, entriesEnd: Int) {
    self.session = session
    self.path = path
    self.file = file
    self.entriesEnd = entriesEnd
  }

  /// Begins a session with a new file, which is on the disk when this returns.
  ///
  /// The folder is made where it is missing. A file of the same name is never overwritten.
  public static func create(
    in directory: String, header: SessionHeader
  ) throws(SessionError) -> SessionWriter {
    try write(SessionFile(header: header), in: directory)
  }

  /// Goes on with a session, and mends the end of its file if it is torn.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - evenFinished: Whether one that is finished becomes unfinished again.
  /// - Returns: The session, ready for more.
  /// - Throws: ``SessionError/finished(path:)`` for one that must not be gone on with.
  public static func reopen(
    _ path: String, evenFinished: Bool = false
  ) throws(SessionError) -> SessionWriter {
    let (file, bytes) = try openLocked(path)
    let layout = try SessionLayout(bytes, path: path)
    var session = try SessionFile(layout)
    let wasFinished = session.header.finishedAt != nil
    guard evenFinished || !wasFinished, session.header.mode.isOfOneLearner else {
      throw .finished(path: path)
    }
    session.header.finishedAt = nil
    do throws(FileError) {
      guard layout.entriesAreLast, !wasFinished else {
        // Its beginning is another one, or somebody's tool has put the file in another order.
        let replacement = try AtomicFile.open(
          session.text, at: path, existing: .replaced, permissions: permissions)
        return SessionWriter(
          session: session, path: path, file: replacement,
          entriesEnd: session.text.count - SessionFile.closing.count)
      }
      let writer = SessionWriter(
        session: session, path: path, file: file, entriesEnd: layout.entriesEnd)
      if !layout.isClosedAsWritten { try writer.restoreTail(of: file) }
      return writer
    } catch {
      throw .notWritten(error)
    }
  }

  /// Adds an event and returns when it is on the disk.
  ///
  /// Where that fails, the file is as it was before, and the same event can be added again.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - work: Done while the disk takes the event, which it may still refuse.
  /// - Throws: ``SessionError``.
  public func append(
    _ event: SessionEvent, meanwhile work: () -> Void = {}
  ) throws(SessionError) {
    guard let file else { throw .finished(path: path) }
    guard file.isStillAtItsPath, tailIsTorn || (try? file.size()) == size else {
      throw .changedByOthers(path: path)
    }
    let entry = SessionFile.separator(isFirst: session.events.isEmpty) + event.line
    do throws(FileError) {
      if tailIsTorn { try restoreTail(of: file) }
      tailIsTorn = true
      try file.write(entry + SessionFile.closing, at: entriesEnd)
      file.beginSync()
      work()
      try file.sync()
      tailIsTorn = false
    } catch {
      // What the disk refuses now it may take at the next attempt; loading sees through it.
      try? restoreTail(of: file)
      throw .notSaved(event.kind, saved: SessionProgress(session).done, error)
    }
    entriesEnd += entry.count
    session.events.append(event)
  }

  /// Copies the session into another folder and goes on there; the file here stays as it is.
  ///
  /// This is for a disk that is full or gone: nothing needs to be read from it.
  public func move(to directory: String) throws(SessionError) {
    guard file != nil else { throw .finished(path: path) }
    let moved = try SessionWriter.write(session, in: directory)
    (file, path, entriesEnd, tailIsTorn) = (moved.file, moved.path, moved.entriesEnd, false)
    moved.file = nil
  }

  /// Marks the session as finished and closes it; the file is replaced in one step.
  ///
  /// Where that fails, the session is still open and all its answers are saved.
  public func finish(at time: Timestamp) throws(SessionError) {
    guard let file else { throw .finished(path: path) }
    guard file.isStillAtItsPath else { throw .changedByOthers(path: path) }
    var finished = session
    finished.header.finishedAt = time
    do throws(FileError) {
      _ = try AtomicFile.open(
        finished.text, at: path, existing: .replaced, permissions: SessionWriter.permissions)
    } catch {
      throw .notWritten(error)
    }
    session = finished
    close()
  }

  /// Lets go of the file; the session can be gone on with later.
  public func close() { file = nil }

  /// Only the learner may read what was answered.
  private static let permissions: UInt16 = 0o600

  /// Writes a whole session into a new file and leaves it open.
  static func write(
    _ session: SessionFile, in directory: String
  ) throws(SessionError) -> SessionWriter {
    let path = SessionStore.path(of: session.header.id, in: directory)
    let text = session.text
    do throws(FileError) {
      try Folder.make(directory)
      let file = try AtomicFile.open(text, at: path, existing: .kept, permissions: permissions)
      return SessionWriter(
        session: session, path: path, file: file,
        entriesEnd: text.count - SessionFile.closing.count)
    } catch {
      throw .notWritten(error)
    }
  }

  /// Opens and locks a file that has not been replaced before the lock was there.
  private static func openLocked(_ path: String) throws(SessionError) -> (OpenFile, [UInt8]) {
    do throws(FileError) {
      while true {
        let file = try OpenFile(path, for: .updating)
        try file.lock()
        if file.isStillAtItsPath { return (file, try file.contents()) }
      }
    } catch {
      throw error.operation == .lock ? .inUse(path: path) : .notRead(error)
    }
  }

  /// The bytes that the file should have.
  private var size: Int { entriesEnd + SessionFile.closing.count }

  /// Puts the closing back after the last whole entry.
  private func restoreTail(of file: OpenFile) throws(FileError) {
    try file.write(SessionFile.closing, at: entriesEnd)
    try file.truncate(to: size)
    try file.sync()
    tailIsTorn = false
  }
}
