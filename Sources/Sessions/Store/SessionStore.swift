internal import DurableFiles
internal import JSONText

/// A folder of session files.
///
/// A file that cannot be read is never touched, and never keeps the others from being read.
public struct SessionStore: Sendable {
  /// The folder. It need not exist before the first session is created.
  public let directory: String

  /// Names a folder; nothing is read yet.
  public init(directory: String) { self.directory = directory }

  /// Where the file of a session is, or would be.
  public func path(of id: SessionID) -> String { path(ofFile: "\(id.rawValue).json") }

  static func path(of id: SessionID, in directory: String) -> String {
    SessionStore(directory: directory).path(of: id)
  }

  func path(ofFile name: String) -> String {
    directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }

  /// A name for a new session that no file has yet.
  public func newID(
    startedAt: Timestamp, learner: String, mode: SessionMode,
    using random: inout some RandomNumberGenerator
  ) throws(SessionError) -> SessionID {
    let taken = Set(try fileNames())
    while true {
      let id = SessionID(startedAt: startedAt, learner: learner, mode: mode, using: &random)
      if !taken.contains("\(id.rawValue).json") { return id }
    }
  }

  /// The session with a name: its whole name, or an end or a beginning that only one has.
  public func find(_ name: String) throws(SessionError) -> SessionID {
    let ids = try fileNames().map { SessionID(rawValue: String($0.dropLast(5))) }
    if let whole = ids.first(where: { $0.rawValue == name }) { return whole }
    let fitting = ids.sorted { $0.rawValue > $1.rawValue }.filter {
      $0.rawValue.hasSuffix("-" + name) || $0.rawValue.hasPrefix(name)
    }
    guard let only = fitting.first, !name.isEmpty else {
      throw .unknownSession(cleanLine(name), directory: directory)
    }
    guard fitting.count == 1 else { throw .severalSessions(cleanLine(name), fitting) }
    return only
  }

  /// Reads one session.
  public func load(_ id: SessionID) throws(SessionError) -> SessionFile {
    guard try fileNames().contains("\(id.rawValue).json") else {
      throw .unknownSession(id.rawValue, directory: directory)
    }
    return try SessionFile(contentsOf: path(of: id))
  }

  /// Opens a session to go on with it.
  public func reopen(_ id: SessionID) throws(SessionError) -> SessionWriter {
    try SessionWriter.reopen(path(of: id))
  }

  /// Writes a session that is complete, whole or not at all, and never over another file.
  ///
  /// - Parameter session: The session, which is finished.
  /// - Returns: Where the file is; only its owner may read it.
  /// - Throws: ``SessionError/notWritten(_:)``.
  public func write(_ session: SessionFile) throws(SessionError) -> String {
    let writer = try SessionWriter.write(session, in: directory)
    defer { writer.close() }
    return writer.path
  }

  /// All sessions, the newest first, and the files that could not be read.
  public func summaries() throws(SessionError) -> (
    sessions: [SessionSummary], setAside: [SessionError]
  ) {
    let (sessions, setAside) = try readSessions(in: fileNames()) { _ in true }
    return (sessions.reversed().map { $0.extract.summary }, setAside)
  }

  /// All that a learner has answered, or all that everybody has.
  ///
  /// Records of whole lessons do not count: each learner has a session of their own of the lesson.
  public func history(of learner: String? = nil) throws(SessionError) -> History {
    let wanted = learner.map(cleanLine)
    let names = try fileNames().filter { !isRecordOfLesson($0) }
    let (sessions, setAside) = try readSessions(in: names) { session in
      session.mode.isOfOneLearner && !session.isOpenExam
        && (wanted == nil || session.learner == wanted)
    }
    return History(sessions, setAside: setAside)
  }

  /// The names of the files that can be sessions, in no order.
  func fileNames() throws(SessionError) -> [String] {
    do throws(FileError) {
      return try Folder.names(in: directory).filter { name in
        // Bytes, since comparing thousands of Chinese names as texts takes longer than all the rest.
        let bytes = name.utf8
        return bytes.suffix(5).elementsEqual(".json".utf8)
          && !bytes.suffix(12).elementsEqual(".schema.json".utf8)
          && bytes.first != UInt8(ascii: ".")
      }
    } catch {
      if error.cause == .missing { return [] }
      throw .notRead(error)
    }
  }
}
