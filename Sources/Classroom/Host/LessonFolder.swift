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
    let reopened = try LessonJournal.reopen("\(path)/\(id).journal")
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

  /// The lesson that was begun last of those that are not over, or nil.
  public var unfinished: String? {
    lessons.first { id in
      guard let text = try? LessonJournal.read("\(path)/\(id).journal") else { return false }
      return !text.events.contains { $0.act == .ended }
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

extension QuestionLibrary {
  /// The questions of a lesson's plan; nil where a bank no longer has one or it cannot be read.
  fileprivate func questions(of header: LessonHeader) -> [Question?] {
    header.plan.map { (try? question($0)) ?? nil }
  }
}
