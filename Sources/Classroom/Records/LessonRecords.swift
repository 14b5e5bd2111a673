internal import Quiz
internal import SecretarialRules
public import Sessions

/// What is kept of a lesson that is over: a session of each learner who was there, and one of the
/// whole class.
///
/// The names of the sessions follow from the lesson alone, so that writing them a second time finds
/// what the first time wrote.
public struct LessonRecords: Sendable {
  /// The sessions: those of the learners in the order of the roster, then that of the lesson.
  public let files: [SessionFile]
  private let records: [Record]

  /// One session with what names it.
  private struct Record {
    let file: SessionFile
    /// How many names of the same lesson were taken before.
    let attempt: Int
  }

  /// Puts the sessions of a lesson together.
  ///
  /// - Parameters:
  ///   - lesson: The lesson; it is over, or its records say that it is not finished.
  ///   - attendance: How those learners stood for whom it was recorded.
  ///   - instructor: Who held it.
  public init(
    of lesson: Lesson, attendance: [LearnerNumber: AttendanceState] = [:],
    heldBy instructor: String = "老师"
  ) {
    let source = RecordSource(lesson: lesson, attendance: attendance)
    var taken: Set<SessionID> = []
    var records: [Record] = []
    for learner in lesson.header.learners where source.wasThere(learner.number) {
      let mode: SessionMode = lesson.header.form == .exam ? .exam : .lesson
      records.append(
        Self.named(mode, learner.name, learner.number.rawValue, lesson, &taken) { id in
          source.session(id, of: learner, mode: mode)
        })
    }
    records.append(
      Self.named(.class, lesson.header.classTitle, "", lesson, &taken) { id in
        source.session(id, heldBy: instructor)
      })
    self.records = records
    files = records.map(\.file)
  }

  // MARK: Names

  private static func named(
    _ mode: SessionMode, _ name: String, _ number: String, _ lesson: Lesson,
    _ taken: inout Set<SessionID>, _ make: (SessionID) -> SessionFile
  ) -> Record {
    var attempt = 0
    while true {
      let id = id(mode, name, number, lesson.header.id, lesson.header.startedAt, attempt)
      if taken.insert(id).inserted { return Record(file: make(id), attempt: attempt) }
      attempt += 1
    }
  }

  /// The name of a session, which only looks like chance.
  private static func id(
    _ mode: SessionMode, _ name: String, _ number: String, _ lessonID: String,
    _ startedAt: Timestamp, _ attempt: Int
  ) -> SessionID {
    // FNV-1a spreads what tells the sessions apart over 64 bits.
    let seed = "\(lessonID)/\(number)/\(attempt)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    var generator = SeededGenerator(seed: seed)
    return SessionID(startedAt: startedAt, learner: name, mode: mode, using: &generator)
  }

  // MARK: Writing

  /// What became of the sessions.
  public struct Written: Hashable, Sendable {
    /// The files that were written now.
    public internal(set) var new: [String] = []
    /// The files that an earlier attempt had written.
    public internal(set) var known: [String] = []
    /// The record of the whole lesson.
    public internal(set) var lesson = ""
  }

  /// Writes the sessions that are not there yet; what is there is left as it is.
  ///
  /// - Parameter store: Where sessions are kept.
  /// - Returns: The files.
  /// - Throws: ``SessionError``; calling it again goes on where it stopped.
  public func write(to store: SessionStore) throws(SessionError) -> Written {
    var written = Written()
    for record in records {
      let path = try write(record, to: store, &written)
      if !record.file.header.mode.isOfOneLearner { written.lesson = path }
    }
    return written
  }

  private func write(
    _ record: Record, to store: SessionStore, _ written: inout Written
  ) throws(SessionError) -> String {
    let header = record.file.header
    var attempt = record.attempt
    while true {
      let number = header.mode.isOfOneLearner ? header.lesson?.learners.first?.number ?? "" : ""
      let name = header.mode.isOfOneLearner ? header.learner : header.lesson?.classTitle ?? ""
      let id = Self.id(
        header.mode, name, number, header.lesson?.lessonID ?? "", header.startedAt, attempt)
      switch occupant(of: id, in: store, comparedWith: record.file) {
      case .nobody:
        let path = try store.write(record.file.renamed(id))
        written.new.append(path)
        return path
      case .same:
        written.known.append(store.path(of: id))
        return store.path(of: id)
      case .other: attempt += 1
      }
    }
  }

  private enum Occupant {
    case nobody
    case same
    case other
  }

  private func occupant(
    of id: SessionID, in store: SessionStore, comparedWith file: SessionFile
  ) -> Occupant {
    do throws(SessionError) {
      let found = try store.load(id)
      let isSame =
        found.header.mode == file.header.mode
        && found.header.lesson?.lessonID == file.header.lesson?.lessonID
        && (!file.header.mode.isOfOneLearner
          || found.header.lesson?.learners.first?.number
            == file.header.lesson?.learners.first?.number)
      return isSame ? .same : .other
    } catch {
      if case .unknownSession = error { return .nobody }
      return .other
    }
  }
}

extension SessionFile {
  fileprivate func renamed(_ id: SessionID) -> SessionFile {
    guard id != header.id else { return self }
    return SessionFile(
      header: SessionHeader(
        id: id, mode: header.mode, title: header.title, learner: header.learner,
        startedAt: header.startedAt, finishedAt: header.finishedAt, seed: header.seed,
        banks: header.banks, plan: header.plan, lesson: header.lesson),
      events: events)
  }
}
