public import DurableFiles

/// What a journal holds.
public struct LessonJournalText: Sendable {
  /// The first line.
  public let header: LessonHeader
  /// The other lines, in order.
  public let events: [LessonEvent]
  /// How many bytes of the file they are; what follows was not completely written.
  public let size: Int

  /// Whether the lesson is over.
  var isOver: Bool { events.contains { $0.act == .ended } }

  /// Reads the lines up to the first that is not one; nil where the first line is no header.
  public init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // What follows the last line end was cut short.
    lines.removeLast()
    guard let first = lines.first, let header = LessonHeader(line: Array(first)) else { return nil }
    self.header = header
    var events: [LessonEvent] = []
    events.reserveCapacity(lines.count)
    var size = first.count + 1
    for line in lines.dropFirst() {
      guard let event = LessonEvent(line: Array(line)) else { break }
      events.append(event)
      size += line.count + 1
    }
    self.events = events
    self.size = size
  }
}

/// Why a journal cannot be gone on with.
public enum LessonJournalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process has it open.
  case inUse(path: String)
  /// The file is no journal, or was written by a newer version.
  case notAJournal(path: String)
  /// The file could not be read.
  case notRead(FileError)
  /// No lesson is open.
  case noneOpen(classTitle: String)

  /// What is wrong, where, and what to do, in Chinese.
  public var description: String {
    switch self {
    case .inUse(let path): "这堂课正在另一个窗口里上（\(path)）。请回到那个窗口，或先关掉它。"
    case .notAJournal(let path): "这不是课堂流水，或者是较新版本的程序写的：\(path)。文件没有改动。"
    case .notRead(let error): "课堂流水读不出（\(error.path)）：\(error.cause.reason)。文件没有改动。"
    case .noneOpen(let title): "“\(title)”没有上到一半的课。请用 class open 开一堂。"
    }
  }
}
