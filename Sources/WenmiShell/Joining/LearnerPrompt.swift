import ClassroomClient
import LineEditing
import Synchronization

/// The prompt of a class, which changes while a line is typed, and what it was typed for.
final class LearnerPrompt: Sendable {
  /// What the prompt says.
  struct Face: Equatable {
    /// Comes first, where something is the matter: `断线重连中 `.
    var notice = ""
    /// Comes last: `答> `.
    var word = "> "
    /// When time is up.
    var deadline: ContinuousClock.Instant?
    /// The question that an answer would be for.
    var question: String?
  }

  private struct Line {
    var face = Face()
    var isEmpty = true
    /// For which question the line was begun; `nil` where nothing was typed.
    var begunFor: String??
  }

  private let line = Mutex(Line())

  /// What the prompt says.
  var face: Face {
    get { line.withLock { $0.face } }
    set { line.withLock { $0.face = newValue } }
  }

  /// The prompt at a moment.
  func text(at now: ContinuousClock.Instant) -> String {
    let face = face
    guard let deadline = face.deadline else { return face.notice + face.word }
    return face.notice + Self.timeLeft(until: deadline, at: now) + face.word
  }

  /// `剩 40 秒 `, `剩 12:05 `.
  static func timeLeft(
    until deadline: ContinuousClock.Instant, at now: ContinuousClock.Instant
  ) -> String {
    let (seconds, attoseconds) = (deadline - now).components
    let left = max(0, Int(seconds) + (attoseconds > 0 ? 1 : 0))
    if left == 0 { return "时间到 " }
    return left < 100 ? "剩 \(left) 秒 " : "剩 \(QuestionScreen.clock(left)) "
  }

  /// Asks for a line under this prompt, however it changes meanwhile.
  func request(initialText: String, isInteractive: Bool) -> LineRequest {
    guard isInteractive else { return LineRequest() }
    line.withLock { line in
      line.isEmpty = true
      // For a terminal that does not tell what is typed into it.
      line.begunFor = .some(line.face.question)
    }
    return LineRequest(
      prompt: text(at: .now), initialText: initialText,
      // Far away: what counts is that the prompt is drawn anew each second.
      deadline: .now + .seconds(1_000_000), countdown: { [self] _ in text(at: .now) },
      editing: .answer, textDidChange: { [self] in changed($0) })
  }

  private func changed(_ text: String) {
    line.withLock { line in
      if text.isEmpty {
        line.begunFor = nil
      } else if line.isEmpty {
        line.begunFor = .some(line.face.question)
      }
      line.isEmpty = text.isEmpty
    }
  }

  /// Whether the line that was just given was begun for another question than the present one.
  var wasBegunForAnother: Bool {
    line.withLock { line in
      guard let begunFor = line.begunFor else { return false }
      return begunFor != line.face.question
    }
  }
}
