internal import Classroom
internal import NIOCore
internal import Synchronization

/// All who listen to a lesson now.
final class Audience: Sendable {
  /// A listener, and where to reach it.
  private final class Place: Sendable {
    let id: Int
    let listener: Listener
    let loop: any EventLoop
    let connection: NIOLoopBound<ConnectionGuard>

    init(
      _ id: Int, _ listener: Listener, _ loop: any EventLoop,
      _ connection: NIOLoopBound<ConnectionGuard>
    ) {
      self.id = id
      self.listener = listener
      self.loop = loop
      self.connection = connection
    }
  }

  private struct State {
    var lastID = 0
    var places: [ObjectIdentifier: [Int: Place]] = [:]
    var learners: [LearnerNumber: Place] = [:]
  }

  private let state = Mutex(State())
  private let messages: @Sendable ([Listener]) -> [EventMessage]
  private let changed: @Sendable () -> Void

  /// - Parameters:
  ///   - messages: What there is to say to some listeners now.
  ///   - changed: Called when somebody came or left.
  init(
    messages: @escaping @Sendable ([Listener]) -> [EventMessage],
    changed: @escaping @Sendable () -> Void
  ) {
    self.messages = messages
    self.changed = changed
  }

  /// The learners who are listening.
  var online: Set<LearnerNumber> { state.withLock { Set($0.learners.keys) } }

  /// Lets somebody listen whose answer's head is on its way, until the connection is closed.
  func attend(_ channel: any Channel, _ listener: Listener) {
    channel.eventLoop.execute { self.begin(channel, listener) }
  }

  private static func connection(of channel: any Channel) -> ConnectionGuard? {
    try? channel.pipeline.syncOperations.handler(type: ConnectionGuard.self)
  }

  private func begin(_ channel: any Channel, _ listener: Listener) {
    guard channel.isActive, let connection = Self.connection(of: channel) else { return }
    let (place, former) = state.withLock { state in
      state.lastID += 1
      let place = Place(
        state.lastID, listener, channel.eventLoop,
        NIOLoopBound(connection, eventLoop: channel.eventLoop))
      state.places[ObjectIdentifier(place.loop), default: [:]][place.id] = place
      guard case .learner(let number, _) = listener else { return (place, nil as Place?) }
      return (place, state.learners.updateValue(place, forKey: number))
    }
    // One name, one page: the newer one goes on.
    if let former {
      former.loop.execute {
        former.connection.value.endStream(former.id, saying: EventText.gone(.replaced))
      }
    }
    connection.begin(
      EventStream(
        place.id, listener,
        message: { [messages] in messages([listener]).first ?? .gone(EventText.gone(.ended)) },
        whenEnded: { [weak self] in self?.left(place) }))
    changed()
  }

  private func left(_ place: Place) {
    state.withLock { state in
      _ = state.places[ObjectIdentifier(place.loop)]?.removeValue(forKey: place.id)
      if case .learner(let number, _) = place.listener, state.learners[number]?.id == place.id {
        state.learners.removeValue(forKey: number)
      }
    }
    changed()
  }

  /// Says farewell to everybody.
  func dismiss(saying refusal: Refusal) {
    let farewell = EventText.gone(refusal)
    each { places in
      for place in places { place.connection.value.endStream(place.id, saying: farewell) }
    }
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
    tell { listener in
      if case .learner(let number, _) = listener { learners.contains(number) } else { false }
    }
  }

  /// Gives those whose turn it is a sign of life.
  func beat(turn: Int, of turns: Int) {
    let now = NIODeadline.now()
    each { places in
      for place in places where place.id % turns == turn {
        place.connection.value.beat(place.id, at: now)
      }
    }
  }

  /// How many are told at a time.
  private static let handful = 64

  /// Tells some of those who listen, a handful at a time: the lesson is looked at once for all of
  /// them, since a lock that two loops take for every listener costs more than all the rest, and the
  /// first phones already draw while the next are told.
  private func tell(_ isMeant: @escaping @Sendable (Listener) -> Bool) {
    each { [messages] places in
      var ready: [(place: Place, connection: ConnectionGuard)] = []
      ready.reserveCapacity(Self.handful)
      func deliver() {
        for (ready, message) in zip(ready, messages(ready.map(\.place.listener))) {
          ready.connection.deliver(message)
        }
        ready.removeAll(keepingCapacity: true)
      }
      for place in places where isMeant(place.listener) {
        let connection = place.connection.value
        guard connection.isReady(place.id) else { continue }
        ready.append((place, connection))
        if ready.count == Self.handful { deliver() }
      }
      deliver()
    }
  }

  private func each(_ body: @escaping @Sendable ([Place]) -> Void) {
    for places in state.withLock({ Array($0.places.values) }) {
      guard let loop = places.values.first?.loop else { continue }
      loop.execute { body(Array(places.values)) }
    }
  }
}
