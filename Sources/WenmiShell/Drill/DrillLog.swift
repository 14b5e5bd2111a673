import DurableFiles
import JSONText
import Quiz
import Sessions

/// The session file of a drill that is going on. The file is made when there is a first event to
/// put into it, so that looking at a question leaves nothing behind.
@MainActor
final class DrillLog {
  /// What is known of the session before its first answer; the banks are stamped later.
  let header: SessionHeader
  /// What has happened so far.
  private(set) var progress: SessionProgress
  private let store: SessionStore
  private let stamps: Task<[BankStamp], Never>
  private var writer: SessionWriter?

  /// Begins a session; digests of the banks are made aside, while the first question is read.
  init(
    starting header: SessionHeader, banks: [QuestionBank], store: SessionStore
  ) {
    self.header = header
    self.store = store
    progress = SessionProgress(SessionFile(header: header))
    stamps = Task.detached {
      banks.map {
        BankStamp(id: $0.id, title: $0.title, sha256: Digest.sha256Hex(of: $0.text.bytes))
      }
    }
  }

  /// Goes on with a session.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - store: Where it lies.
  /// - Throws: ``SessionError``, also where another process has it open.
  init(resuming path: String, in store: SessionStore) throws(SessionError) {
    let writer = try SessionWriter.reopen(path)
    self.store = store
    self.writer = writer
    header = writer.session.header
    progress = SessionProgress(writer.session)
    stamps = Task { [] }
  }

  /// What has happened, in order.
  var events: [SessionEvent] { writer?.session.events ?? [] }

  /// What the learner wrote down about a question.
  func notes(on question: QuestionReference) -> [String] {
    events.compactMap { event in
      guard case .note(let note) = event, note.question == question else { return nil }
      return note.text
    }
  }

  /// The file, once there is one.
  var path: String? { writer?.path }

  /// When nothing was left to ask; nil while the session is open.
  var finishedAt: Timestamp? { writer?.session.header.finishedAt }

  /// Makes the file before there is an event, for a session whose time runs from its beginning.
  func create() async throws(SessionError) { _ = try await openWriter() }

  /// Puts an event on the disk; when this returns it is there.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - work: Done while the disk takes the event.
  /// - Throws: ``SessionError``; the same event may be tried again.
  func append(
    _ event: SessionEvent, meanwhile work: () -> Void = {}
  ) async throws(SessionError) {
    let writer = try await openWriter()
    try writer.append(event, meanwhile: work)
    progress.add(event)
  }

  /// Notes that nothing is left to ask.
  func finish(at now: Timestamp) throws(SessionError) { try writer?.finish(at: now) }

  /// Lets go of the file; the session can be resumed.
  func close() { writer?.close() }

  /// Goes on in another folder, after the first one would not take an event.
  func move(to folder: String) async throws(SessionError) {
    if let writer {
      try writer.move(to: folder)
    } else {
      writer = try SessionWriter.create(in: folder, header: await stampedHeader())
    }
  }

  private func openWriter() async throws(SessionError) -> SessionWriter {
    if let writer { return writer }
    let made = try SessionWriter.create(in: store.directory, header: await stampedHeader())
    writer = made
    return made
  }

  private func stampedHeader() async -> SessionHeader {
    SessionHeader(
      id: header.id, mode: header.mode, title: header.title, learner: header.learner,
      startedAt: header.startedAt, seed: header.seed, banks: await stamps.value, plan: header.plan,
      exam: header.exam)
  }
}
