internal import Classroom
internal import NIOCore

/// Who listens to the events of a lesson.
enum Listener: Hashable, Sendable {
  /// A learner, with the number of times the place had changed hands.
  case learner(LearnerNumber, generation: Int)
  /// A screen that the whole room sees.
  case projector
  /// The instructor.
  case instructor
}

/// What goes out on an event stream.
enum EventMessage: Sendable {
  /// A whole state, in pieces that belong together.
  case state([ByteBuffer])
  /// A farewell, after which nothing comes.
  case gone(ByteBuffer)
}

/// One open event stream. Touched on the event loop of its connection alone.
final class EventStream {
  /// Who listens.
  let listener: Listener
  /// What there is to say to them now.
  let message: () -> EventMessage
  /// Called once when it is over.
  private var whenEnded: (() -> Void)?
  /// Whether there is something newer than what was sent.
  var isBehind = false
  /// Whether the listener has yet to take what was sent.
  var isHeldBack = false
  /// Since when.
  private(set) var heldBackSince = NIODeadline.now()

  init(
    _ listener: Listener, message: @escaping () -> EventMessage, whenEnded: @escaping () -> Void
  ) {
    self.listener = listener
    self.message = message
    self.whenEnded = whenEnded
  }

  /// Notes that something newer must wait.
  func holdBack(at now: NIODeadline) {
    isBehind = true
    guard !isHeldBack else { return }
    isHeldBack = true
    heldBackSince = now
  }

  func ended() {
    whenEnded?()
    whenEnded = nil
  }
}

@available(*, unavailable)
extension EventStream: Sendable {}
