import Classroom
import Quiz
import Sessions

/// What is typed in of an exam on paper: the exam's own journal, or that of its second entry.
@MainActor
final class EntryBook {
  /// Whether it is the second entry.
  let isSecond: Bool
  /// Where a copy of a journal lies that could not be read to its end.
  let setAside: String?
  private let folder: LessonFolder
  private let id: String
  private let library: QuestionLibrary
  private var pages: Pages
  /// The events of each line that was kept since this book was opened, by their places.
  private var steps: [Range<Int>] = []

  private enum Pages {
    case journal(LessonHost)
    /// Nothing is kept.
    case trial(Lesson)
  }

  init(
    _ folder: LessonFolder, _ id: String, _ library: QuestionLibrary, isSecond: Bool, isTrial: Bool
  ) throws {
    self.folder = folder
    self.id = id
    self.library = library
    self.isSecond = isSecond
    do throws(LessonJournalError) {
      guard !isTrial else {
        let main = try folder.lesson(id, library)
        let second = try folder.second(of: id, library)
        let empty = Lesson(header: main.header, questions: main.questions)
        pages = .trial(isSecond ? second ?? empty : main)
        setAside = nil
        return
      }
      let opened = isSecond ? try folder.resumeSecond(id, library) : try folder.resume(id, library)
      pages = .journal(opened.host)
      setAside = opened.setAside
    } catch {
      throw Self.problem(error)
    }
  }

  /// What was typed in so far.
  var lesson: Lesson {
    switch pages {
    case .journal(let host): host.look { lesson, _ in lesson }
    case .trial(let lesson): lesson
    }
  }

  /// The exam with the first entry; of the second entry read anew, since others may type meanwhile.
  func first() throws -> Lesson {
    guard isSecond else { return lesson }
    do throws(LessonJournalError) {
      return try folder.lesson(id, library)
    } catch {
      throw Self.problem(error)
    }
  }

  /// The second entry, if there is one.
  func second() throws -> Lesson? {
    guard !isSecond else { return lesson }
    do throws(LessonJournalError) {
      return try folder.second(of: id, library)
    } catch {
      throw Self.problem(error)
    }
  }

  /// Where the two entries differ.
  func differences() throws -> [EntryDifference] {
    guard let second = try second() else { return [] }
    return try first().differences(from: second)
  }

  /// Writes down what a line brought about; it is on the disk when this returns.
  func add(_ acts: [LessonEvent.Act]) async throws {
    let start = lesson.events.count
    try await write(acts)
    steps.append(start..<lesson.events.count)
  }

  /// Takes back what the last line brought about, of an earlier day the last event.
  ///
  /// - Returns: What was taken back; empty where there is nothing.
  func undo() async throws -> [LessonEvent.Act] {
    let events = lesson.events
    let undone = Set(
      events.compactMap { event in
        if case .undone(let place) = event.act { place } else { nil }
      })
    let standing = events.indices.filter { place in
      events[place].act.isOfPaper && !undone.contains(place)
    }
    guard let last = standing.last else { return [] }
    let step = steps.last.flatMap { $0.contains(last) ? $0 : nil } ?? last..<last + 1
    let places = standing.filter(step.contains)
    try await write(places.map { .undone($0) })
    if steps.last == step { steps.removeLast() }
    return places.map { events[$0].act }
  }

  private func write(_ acts: [LessonEvent.Act]) async throws {
    switch pages {
    case .journal(let host): try await Self.perform(acts, host)
    case .trial(var lesson):
      let now = Timestamp.now()
      for act in acts { lesson.add(LessonEvent(at: now, act)) }
      pages = .trial(lesson)
    }
  }

  /// Writes down in the exam's own journal which of two readings is right.
  func settle(_ acts: [LessonEvent.Act]) async throws {
    guard isSecond else { return try await add(acts) }
    guard case .journal = pages else { return }
    let main: LessonHost
    do throws(LessonJournalError) {
      main = try folder.resume(id, library).host
    } catch {
      if case .inUse = error {
        throw ShellProblem("另一个窗口正在登分，定不了。等那边退出再定，或者请那边定。", exitStatus: .data)
      }
      throw Self.problem(error)
    }
    try await Self.perform(acts, main)
  }

  /// What the records are made of, once the exam is over; nil where nothing is kept.
  var host: LessonHost? {
    guard case .journal(let host) = pages else { return nil }
    return host
  }

  private static func perform(_ acts: [LessonEvent.Act], _ host: LessonHost) async throws {
    do throws(LessonProblem) {
      try await host.perform { @Sendable _, _ in (acts, ()) }
    } catch {
      throw ShellProblem(error.message, exitStatus: .data)
    }
  }

  private static func problem(_ error: LessonJournalError) -> ShellProblem {
    if case .inUse = error {
      return ShellProblem("这次考试正在另一个窗口登分。请回到那个窗口，或先关掉它；复录用 --second。", exitStatus: .data)
    }
    return ShellProblem("\(error)", exitStatus: .data)
  }
}

extension LessonEvent.Act {
  /// Whether it is something that was typed in of a paper.
  fileprivate var isOfPaper: Bool {
    switch self {
    case .entered, .settled: true
    case .opened, .closed, .revealed, .answered, .counted, .awarded, .called, .buzzOpened, .buzzed,
      .timed, .paused, .resumed, .noted, .pollOpened, .polled, .pollCounted, .pollClosed, .joined,
      .allowed, .kicked, .started, .handedIn, .lookedAway, .released, .showedScoreboard, .undone,
      .ended:
      false
    }
  }
}
