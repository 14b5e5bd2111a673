internal import Synchronization

/// Turns the events of one connection into news.
final class Hearing: Sendable {
  private struct Heard {
    var hasState = false
    var isGone = false
    var version = Int.min
  }

  private let heard = Mutex(Heard())
  private let tell: @Sendable (LessonNews) -> Void

  init(_ tell: @escaping @Sendable (LessonNews) -> Void) { self.tell = tell }

  /// Whether a state came.
  var hasState: Bool { heard.withLock { $0.hasState } }
  /// Whether the learner was told to go.
  var isGone: Bool { heard.withLock { $0.isGone } }

  /// Takes an event; returns whether to go on listening.
  func heard(_ event: EventStreamParser.Event) -> Bool {
    switch event.name {
    case "state":
      // What cannot be understood is passed over: the next state is whole again.
      guard
        let state = try? MessageReader(event.data), let state = try? LessonState(state),
        heard.withLock({ heard in
          heard.hasState = true
          defer { heard.version = max(heard.version, state.version) }
          return state.version >= heard.version
        })
      else { return true }
      tell(.state(state))
      return true
    case "gone":
      heard.withLock { $0.isGone = true }
      tell(.gone(Farewell(event.data)))
      return false
    default: return true
    }
  }
}

extension Farewell {
  fileprivate init(_ data: [UInt8]) {
    let reader = try? MessageReader(data)
    let message = String(((try? reader?.optionalText("message")) ?? nil ?? "").prefix(200))
    switch (try? reader?.optionalText("code")) ?? nil {
    case "kicked": self.init(reason: .kicked, message: message)
    case "replaced": self.init(reason: .replaced, message: message)
    default: self.init(reason: .ended, message: message)
    }
  }
}
