#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import Logging
internal import Sessions
internal import Synchronization

/// Writes what happens at the server's door to a file beside the lesson's journal: who came in, what
/// was refused, what the disk refused. Answers, codes and tokens are never handed to it.
public struct LessonLog: LogHandler {
  /// What is told beside each message.
  public var metadata: Logger.Metadata = [:]
  /// From where on messages are written.
  public var logLevel = Logger.Level.info

  private let file: LogFile

  /// A log that is added to a file; where the file cannot be opened, nothing is written.
  ///
  /// - Parameter path: The file; only its owner may read it.
  public init(path: String) { file = LogFile(path) }

  /// A logger for a lesson whose journal is at a path.
  public static func logger(besideJournal journal: String) -> Logger {
    let path = (journal.hasSuffix(".journal") ? String(journal.dropLast(8)) : journal) + ".log"
    let log = LessonLog(path: path)
    return Logger(label: "wenmi-class") { _ in log }
  }

  /// A value that is told beside each message.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a message on one line.
  public func log(event: LogEvent) {
    let facts = metadata.merging(event.metadata ?? [:]) { _, new in new }
      .filter { $0.key != "hb.request.id" }.sorted { $0.key < $1.key }
      .map { " \($0.key)=\($0.value)" }.joined()
    file.add("\(Timestamp.now()) \(event.level) \(event.message)\(facts)")
  }
}

/// A file that lines are added to.
private final class LogFile: Sendable {
  private let descriptor: Int32
  /// The minute that is going on, and how many lines it has had.
  private let minute = Mutex<(since: ContinuousClock.Instant, lines: Int)>((.now, 0))

  /// More than this a minute is somebody who wants to fill the disk.
  private static let mostLines = 600

  init(_ path: String) { descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds a line; what would move a terminal's cursor or turn its text around is left out.
  func add(_ line: String) {
    guard descriptor >= 0, hasRoom() else { return }
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars.prefix(2000) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: text.append("?")
      default: text.append(scalar)
      }
    }
    let bytes = Array(String(text).utf8) + [UInt8(ascii: "\n")]
    // One write a line, so that lines of several threads do not mix.
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Whether this minute may have another line.
  private func hasRoom() -> Bool {
    minute.withLock { minute in
      if .now - minute.since > .seconds(60) { minute = (.now, 0) }
      minute.lines += 1
      return minute.lines <= Self.mostLines
    }
  }
}
