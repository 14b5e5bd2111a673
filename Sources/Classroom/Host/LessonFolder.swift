public import DurableFiles
public import Quiz
public import Sessions

/// The journals of a class's lessons.
public struct LessonFolder: Sendable {
  /// The class's folder.
  public let path: String

  /// Names a class's folder; it need not exist yet.
  public init(path: String) { self.path = path }

  /// Begins a lesson; its journal is on the disk when this returns.
  ///
  /// - Parameters:
  ///   - header: What is known of it.
  ///   - library: The banks with its questions.
  ///   - clock: Tells the time.
  /// - Returns: The lesson.
  /// - Throws: `FileError`.
  public func open(
    _ header: LessonHeader, _ library: QuestionLibrary,
    clock: @escaping @Sendable () -> Timestamp = { Timestamp.now() }
  ) throws(FileError) -> LessonHost {
    let journal = try LessonJournal.create(at: "\(path)/\(header.id).journal", header)
    let lesson = Lesson(header: header, questions: library.questions(of: header))
    return LessonHost(lesson, journal: journal, clock: clock)
  }

  /// Goes on with a lesson where it was.
  ///
  /// - Parameters:
  ///   - id: The lesson's name.
  ///   - library: The banks with its questions.
  ///   - clock: Tells the time.
  /// - Returns: The lesson, and where a copy of its journal lies if not all of it could be read.
  /// - Throws: ``LessonJournalError``, also where another process has it open.
  public func resume(
    _ id: String, _ library: QuestionLibrary,
    clock: @escaping @Sendable () -> Timestamp = { Timestamp.now() }
  ) throws(LessonJournalError) -> (host: LessonHost, setAside: String?) {
    try resume(at: "\(path)/\(id).journal", library, clock)
  }

  private func resume(
    at path: String, _ library: QuestionLibrary, _ clock: @escaping @Sendable () -> Timestamp
  ) throws(LessonJournalError) -> (host: LessonHost, setAside: String?) {
    let reopened = try LessonJournal.reopen(path)
    let lesson = Lesson(
      header: reopened.text.header, questions: library.questions(of: reopened.text.header),
      events: reopened.text.events)
    return (LessonHost(lesson, journal: reopened.journal, clock: clock), reopened.setAside)
  }

  /// Reads a lesson without going on with it.
  ///
  /// - Parameters:
  ///   - id: The lesson's name.
  ///   - library: The banks with its questions.
  /// - Returns: The lesson as it stands.
  /// - Throws: ``LessonJournalError``.
  public func lesson(
    _ id: String, _ library: QuestionLibrary
  ) throws(LessonJournalError) -> Lesson {
    let text = try LessonJournal.read("\(path)/\(id).journal")
    return Lesson(
      header: text.header, questions: library.questions(of: text.header), events: text.events)
  }

  /// The names of all lessons, the newest first.
  public var lessons: [String] {
    ((try? Folder.names(in: path)) ?? []).filter {
      $0.hasSuffix(".journal") && $0 != Self.attendance
    }
    .map { String($0.dropLast(8)) }.sorted(by: >)
  }

  /// The lesson that was begun last of those that are not over, or nil; exams on paper, which go on
  /// for days without anybody in the room, are in ``papers``.
  public var unfinished: String? { open.first { !$0.isOnPaper }?.id }

  /// The exams on paper whose answers are not all typed in, the newest first.
  public var papers: [String] { open.filter(\.isOnPaper).map(\.id) }

  /// Whether a lesson is over.
  public func isOver(_ id: String) -> Bool {
    (try? LessonJournal.read("\(path)/\(id).journal"))?.isOver ?? false
  }

  /// The lessons that are not over, read one after another as they are asked for.
  private var open: some Sequence<(id: String, isOnPaper: Bool)> {
    lessons.lazy.compactMap { id in
      guard let text = try? LessonJournal.read("\(path)/\(id).journal"), !text.isOver else {
        return nil
      }
      return (id, text.header.options.paperVariants != nil)
    }
  }

  /// How often each learner was called on in all lessons so far.
  public var calls: [LearnerNumber: Int] {
    var calls: [LearnerNumber: Int] = [:]
    for id in lessons {
      guard let text = try? LessonJournal.read("\(path)/\(id).journal") else { continue }
      let lesson = Lesson(header: text.header, questions: [], events: text.events)
      for call in lesson.standing.calls { calls[call.learner, default: 0] += 1 }
    }
    return calls
  }

  private static let attendance = "attendance.journal"
}

// MARK: Second entries

extension LessonFolder {
  /// Goes on with the second entry of an exam on paper, or begins it. It is a journal of its own
  /// beside the exam's, so that two people can type at the same time and neither takes back what
  /// the other did.
  ///
  /// - Parameters:
  ///   - id: The exam's name.
  ///   - library: The banks with its questions.
  ///   - clock: Tells the time.
  /// - Returns: What was typed in for the second time.
  /// - Throws: ``LessonJournalError``.
  public func resumeSecond(
    _ id: String, _ library: QuestionLibrary,
    clock: @escaping @Sendable () -> Timestamp = { Timestamp.now() }
  ) throws(LessonJournalError) -> (host: LessonHost, setAside: String?) {
    let path = second(id)
    guard AtomicFile.permissions(of: path) == nil else {
      return try resume(at: path, library, clock)
    }
    let header = try LessonJournal.read("\(self.path)/\(id).journal").header
    do throws(FileError) {
      let journal = try LessonJournal.create(at: path, header)
      let lesson = Lesson(header: header, questions: library.questions(of: header))
      return (LessonHost(lesson, journal: journal, clock: clock), nil)
    } catch {
      throw .notRead(error)
    }
  }

  /// What was typed in for the second time; nil where nothing was.
  public func second(
    of id: String, _ library: QuestionLibrary
  ) throws(LessonJournalError) -> Lesson? {
    guard AtomicFile.permissions(of: second(id)) != nil else { return nil }
    let text = try LessonJournal.read(second(id))
    return Lesson(
      header: text.header, questions: library.questions(of: text.header), events: text.events)
  }

  /// Its ending keeps it apart from the journals of lessons.
  private func second(_ id: String) -> String { "\(path)/\(id).second" }
}

extension QuestionLibrary {
  /// The questions of a lesson's plan; nil where a bank no longer has one or it cannot be read.
  fileprivate func questions(of header: LessonHeader) -> [Question?] {
    header.plan.map { (try? question($0)) ?? nil }
  }
}
