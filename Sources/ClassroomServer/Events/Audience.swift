internal import Classroom
internal import NIOCore
internal import Synchronization

/// All who listen to a lesson now.
final class Audience: Sendable {
  /// A listener, and where to reach it.
  private struct Place: Sendable {
    let listener: Listener
    let loop: any EventLoop
    let connection: NIOLoopBound<ConnectionGuard>
  }

  private struct State {
    var lastID = 0
    var places: [ObjectIdentifier: [Int: Place]] = [:]
    var learners: [LearnerNumber: (id: Int, place: Place)] = [:]
  }

  private let state = Mutex(State())
  private let message: @Sendable (Listener) -> EventMessage
  private let changed: @Sendable () -> Void

  /// - Parameters:
  ///   - message: What there is to say to somebody now.
  ///   - changed: Called when somebody came or left.
  init(
    message: @escaping @Sendable (Listener) -> EventMessage, changed: @escaping @Sendable () -> Void
  ) {
    self.message = message
    self.changed = changed
  }

  /// The learners who are listening.
  var online: Set<LearnerNumber> { state.withLock { Set($0.learners.keys) } }

  /// Lets somebody listen; returns when that is over.
  func attend(_ channel: any Channel, _ listener: Listener) async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        channel.eventLoop.execute {
          self.begin(channel, listener) { continuation.resume() }
        }
      }
    } onCancel: {
      channel.eventLoop.execute { Self.connection(of: channel)?.endStream() }
    }
  }

  private static func connection(of channel: any Channel) -> ConnectionGuard? {
    try? channel.pipeline.syncOperations.handler(type: ConnectionGuard.self)
  }

  private func begin(
    _ channel: any Channel, _ listener: Listener, _ ended: @escaping @Sendable () -> Void
  ) {
    guard channel.isActive, let connection = Self.connection(of: channel) else { return ended() }
    let place = Place(
      listener: listener, loop: channel.eventLoop,
      connection: NIOLoopBound(connection, eventLoop: channel.eventLoop))
    let (id, former) = state.withLock { state in
      state.lastID += 1
      state.places[ObjectIdentifier(place.loop), default: [:]][state.lastID] = place
      guard case .learner(let number, _) = listener else { return (state.lastID, nil as Place?) }
      let former = state.learners.updateValue((state.lastID, place), forKey: number)
      return (state.lastID, former?.place)
    }
    // One name, one page: the newer one goes on.
    former?.loop.execute {
      former?.connection.value.endStream(saying: EventText.gone(.replaced))
    }
    connection.begin(
      EventStream(
        listener, message: { [message] in message(listener) },
        whenEnded: { [weak self] in
          self?.left(id, place)
          ended()
        }))
    changed()
  }

  private func left(_ id: Int, _ place: Place) {
    state.withLock { state in
      _ = state.places[ObjectIdentifier(place.loop)]?.removeValue(forKey: id)
      if case .learner(let number, _) = place.listener, state.learners[number]?.id == id {
        state.learners.removeValue(forKey: number)
      }
    }
    changed()
  }

  /// Says farewell to everybody.
  func dismiss(saying refusal: Refusal) {
    let farewell = EventText.gone(refusal)
    each { _, place in place.connection.value.endStream(saying: farewell) }
  }

  // MARK: Telling

  /// Tells everybody, on all event loops at once.
  func tellAll() { tell { _ in true } }

  /// Tells the projector and the instructor.
  func tellStaff() {
    tell { listener in
      switch listener {
      case .projector, .instructor: true
      case .learner: false
      }
    }
  }

  /// Tells some learners.
  func tell(_ learners: Set<LearnerNumber>) {
    let places = state.withLock { state in learners.compactMap { state.learners[$0]?.place } }
    for place in places { place.loop.execute { place.connection.value.offer() } }
  }

  /// Gives those whose turn it is a sign of life.
  func beat(turn: Int, of turns: Int) {
    let now = NIODeadline.now()
    each { id, place in
      if id % turns == turn { place.connection.value.beat(EventText.beat, at: now) }
    }
  }

  private func tell(_ isMeant: @escaping @Sendable (Listener) -> Bool) {
    each { _, place in if isMeant(place.listener) { place.connection.value.offer() } }
  }

  private func each(_ body: @escaping @Sendable (Int, Place) -> Void) {
    for places in state.withLock({ Array($0.places.values) }) {
      guard let loop = places.values.first?.loop else { continue }
      loop.execute { for (id, place) in places { body(id, place) } }
    }
  }
}
