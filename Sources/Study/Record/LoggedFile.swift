import DurableFiles
import Sessions

/// A session's file as it was when its answers were taken up.
struct LoggedFile: Sendable {
  /// Its name in the folder.
  let name: String
  let mark: FileMark
  /// The session's permanent name, or empty where the file is not a session of the learner.
  let id: String
  /// When the session was begun, in milliseconds since 1970.
  let startedAt: Int64
  /// How many answers and skips stand, to tell the longer of two copies.
  let done: Int32
  /// Whether it is a copy of another file that has more, so that it does not count.
  var isCopy = false
  /// Its answers among those of the record.
  var reviews: Range<Int> = 0..<0

  /// The order in which sessions count.
  static func isBefore(_ first: Self, _ second: Self) -> Bool {
    (first.startedAt, first.id, first.name) < (second.startedAt, second.id, second.name)
  }
}
