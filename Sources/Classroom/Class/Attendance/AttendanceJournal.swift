internal import DurableFiles
internal import JSONText
internal import Sessions

extension ClassStore {
  /// The attendance of a class; what is recorded under an earlier number of a learner counts as the
  /// learner's.
  public func attendance(of trainingClass: TrainingClass) throws(ClassError) -> Attendance {
    let path = attendancePath(of: trainingClass.id)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path)
    } catch {
      if error.cause == .missing { return Attendance() }
      throw .notRead(error)
    }
    let entries = try AttendanceJournal.entries(in: bytes, path: path)
    let present = trainingClass.presentNumbers
    guard !present.isEmpty else { return Attendance(entries) }
    return Attendance(
      entries.map { entry in
        guard let number = present[entry.learner] else { return entry }
        return AttendanceEntry(
          at: entry.at, halfDay: entry.halfDay, learner: number, state: entry.state)
      })
  }

  /// Adds entries to the attendance of a class; they are on the disk when this returns.
  ///
  /// Where that fails, none of them is there, and they can be added again.
  public func record(_ entries: [AttendanceEntry], of id: ClassID) throws(ClassError) {
    guard !entries.isEmpty else { return }
    let path = attendancePath(of: id)
    do throws(FileError) {
      let file = try openLocked(path)
      let end = AttendanceJournal.end(of: try file.contents())
      do throws(FileError) {
        try file.truncate(to: end)
        try file.write(entries.flatMap(AttendanceJournal.line), at: end)
        try file.sync()
      } catch {
        try? file.truncate(to: end)
        throw error
      }
    } catch {
      throw error.operation == .lock ? .inUse(path: path) : .notWritten(error)
    }
  }

  private func attendancePath(of id: ClassID) -> String { "\(folder(of: id))/attendance.journal" }

  /// Opens the journal, which is made where it is missing, and keeps others from writing it.
  private func openLocked(_ path: String) throws(FileError) -> OpenFile {
    do throws(FileError) {
      return try openExisting(path)
    } catch {
      guard error.cause == .missing else { throw error }
    }
    do throws(FileError) {
      return try AtomicFile.open([], at: path, existing: .kept, permissions: Self.permissions)
    } catch {
      // Another process was quicker.
      guard error.cause == .alreadyExists else { throw error }
    }
    return try openExisting(path)
  }

  private func openExisting(_ path: String) throws(FileError) -> OpenFile {
    let file = try OpenFile(path, for: .updating)
    try file.lock()
    return file
  }
}

/// The layout of `attendance.journal`: an entry a line, in the order in which they were made.
enum AttendanceJournal {
  /// An entry as its line.
  static func line(_ entry: AttendanceEntry) -> [UInt8] {
    var object = JSONObjectText()
    object.set("at", entry.at.description)
    object.set("day", entry.halfDay.day.description)
    object.set("learner", entry.learner.rawValue)
    object.set("part", entry.halfDay.part.rawValue)
    object.set("state", entry.state?.rawValue)
    return object.bytes + [lineFeed]
  }

  /// Reads entries.
  ///
  /// - Parameters:
  ///   - bytes: The journal.
  ///   - path: The file, for messages.
  /// - Returns: The entries; what follows the last whole one was never acknowledged.
  /// - Throws: ``ClassError`` where a line before the last whole one is damaged.
  static func entries(in bytes: [UInt8], path: String) throws(ClassError) -> [AttendanceEntry] {
    var entries: [AttendanceEntry] = []
    let lines = bytes[..<end(of: bytes)].split(
      separator: lineFeed, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      guard let entry = entry(of: line) else {
        throw .damaged(
          path: path, JSONText.Position(line: number + 1, column: 1), reason: "这一行不是考勤记录")
      }
      entries.append(entry)
    }
    return entries
  }

  /// Where the last whole entry ends.
  static func end(of bytes: [UInt8]) -> Int {
    var end = bytes.count
    while end > 0 {
      guard let feed = bytes[..<end].lastIndex(of: lineFeed) else { return 0 }
      let start = bytes[..<feed].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
      if feed == end - 1, entry(of: bytes[start..<feed]) != nil { return end }
      end = feed == end - 1 ? start : feed + 1
    }
    return 0
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func entry(of line: ArraySlice<UInt8>) -> AttendanceEntry? {
    guard let value = try? JSONText(Array(line)).value(),
      let at = value["at"]?.string.flatMap({ Timestamp($0) }),
      let day = value["day"]?.string.flatMap({ CalendarDay($0) }),
      let part = value["part"]?.string.flatMap(HalfDay.Part.init(rawValue:)),
      let learner = value["learner"]?.string, !learner.isEmpty
    else { return nil }
    let state = value["state"]?.string
    let known = state.flatMap(AttendanceState.init(rawValue:))
    guard state == nil || known != nil else { return nil }
    return AttendanceEntry(
      at: at, halfDay: HalfDay(day: day, part: part),
      learner: LearnerNumber(rawValue: RosterText.line(learner)), state: known)
  }
}
