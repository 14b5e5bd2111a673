internal import Classroom
internal import JSONText
internal import Sessions

/// The last things that happened, in words, for the instructor's page; never what was answered.
struct LessonLogLines: Sendable {
  private var lines: [(at: Timestamp, text: String)] = []

  private static let most = 50

  /// The last of all that has happened in a lesson.
  init(of lesson: Lesson) {
    for event in lesson.events.suffix(2000) { add(event, of: lesson) }
  }

  /// Adds an event, unless there are too many of its kind to be read.
  mutating func add(_ event: LessonEvent, of lesson: Lesson) {
    switch event.act {
    case .answered(let answer): guard answer.source != .device else { return }
    case .polled: return
    case .opened, .closed, .revealed, .counted, .awarded, .called, .buzzOpened, .buzzed, .timed,
      .paused, .resumed, .noted, .pollOpened, .pollCounted, .pollClosed, .joined, .allowed, .kicked,
      .started, .handedIn, .lookedAway, .entered, .settled, .released, .showedScoreboard, .undone,
      .ended:
      break
    }
    lines.append((event.at, lesson.words(for: event.act)))
    if lines.count > Self.most { lines.removeFirst(lines.count - Self.most) }
  }

  /// The lines, the oldest first.
  var objects: [JSONObjectText] {
    lines.map { line in
      var object = JSONObjectText()
      object.set("at", line.at.milliseconds)
      object.set("text", line.text)
      return object
    }
  }
}
