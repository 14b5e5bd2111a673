import CSQLite
import DocumentReading

/// The data base of a package of Anki, read from memory.
///
/// It comes from outside: it cannot load code, cannot write, and stops where it works too long.
final class AnkiDatabase {
  private var database: OpaquePointer?
  /// SQLite reads from here as long as the data base is open.
  private let storage: UnsafeMutableBufferPointer<UInt8>

  /// Steps of SQLite's machine, in thousands, that all queries together may take.
  private static let stepLimit = 200_000
  /// The longest text of a note in bytes.
  private static let textLimit: Int32 = 4 << 20

  private final class Steps {
    var left = AnkiDatabase.stepLimit
  }
  private let steps = Steps()

  /// Opens a data base.
  init(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) {
    storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = storage.initialize(from: bytes)
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)), bytes.count >= 512 else {
      throw .damagedArchive
    }
    // A data base that was written with a log beside it can be read without one.
    storage[18] = 1
    storage[19] = 1
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(":memory:", &database, flags, nil) == SQLITE_OK,
      wenmi_sqlite3_harden(database) == SQLITE_OK,
      sqlite3_deserialize(
        database, "main", storage.baseAddress, Int64(bytes.count), Int64(bytes.count),
        UInt32(SQLITE_DESERIALIZE_READONLY)) == SQLITE_OK
    else { throw .damagedArchive }
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, Self.textLimit)
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_progress_handler(
      database, 1000,
      { steps in
        guard let steps else { return 1 }
        let budget = Unmanaged<Steps>.fromOpaque(steps).takeUnretainedValue()
        budget.left -= 1
        return budget.left < 0 ? 1 : 0
      }, Unmanaged.passUnretained(steps).toOpaque())
  }

  deinit {
    sqlite3_close_v2(database)
    storage.deallocate()
  }

  /// Whether there is a table of a name; what only looks like one does not count.
  func hasTable(_ name: String) throws(DocumentReadingError.Problem) -> Bool {
    var found = false
    try rows(of: "SELECT name FROM sqlite_master WHERE type = 'table'") { row in
      if row.text(0) == name { found = true }
    }
    return found
  }

  /// One row of an answer.
  struct Row {
    fileprivate let statement: OpaquePointer?

    /// The text of a column, from 0; broken UTF-8 is mended.
    func text(_ column: Int32) -> String {
      guard let start = sqlite3_column_text(statement, column) else { return "" }
      let count = Int(sqlite3_column_bytes(statement, column))
      return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The whole number of a column, from 0.
    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
  }

  /// Asks for rows.
  func rows(
    of query: String, each: (Row) -> Void
  ) throws(DocumentReadingError.Problem) {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, query, -1, &statement, nil) == SQLITE_OK else {
      throw .damagedArchive
    }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: each(Row(statement: statement))
      case SQLITE_DONE: return
      case SQLITE_INTERRUPT, SQLITE_TOOBIG: throw .growsTooLarge
      default: throw .damagedArchive
      }
    }
  }
}
