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
  /// A whole state: what many hear alike, and the reader's own half of it, if there is one.
  case state(ByteBuffer, own: ByteBuffer?)
  /// A farewell, after which nothing comes.
  case gone(ByteBuffer)
}

/// One open event stream. Touched on the event loop of its connection alone.
final class EventStream {
  /// Who listens.
  let listener: Listener
  /// Tells it from others on the same connection.
  let id: Int
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
    _ id: Int, _ listener: Listener, message: @escaping () -> EventMessage,
    whenEnded: @escaping () -> Void
  ) {
    self.id = id
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
