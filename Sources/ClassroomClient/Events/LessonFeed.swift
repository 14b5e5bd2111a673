/// What is heard of a lesson, for as long as one listens.
public enum LessonNews: Hashable, Sendable {
  /// How things are now; the connection is there.
  case state(LessonState)
  /// The connection was lost or could not be made; it is tried again by itself.
  case reconnecting(ClassProblem)
  /// It will not be tried again.
  case gone(Farewell)
}

/// Why a learner is no longer in a lesson.
public struct Farewell: Hashable, Sendable {
  /// What happened.
  public enum Reason: Hashable, Sendable {
    /// The instructor sent the learner out.
    case kicked
    /// The same learner listens from somewhere else.
    case replaced
    /// The lesson is over.
    case ended
    /// The token is no longer good.
    case signedOut
    /// What answers at the address is no class, or another version.
    case notAClass
  }

  /// What happened.
  public let reason: Reason
  /// What the server says about it; may be empty.
  public let message: String

  /// Describes a farewell.
  public init(reason: Reason, message: String) {
    self.reason = reason
    self.message = message
  }
}

/// Listens to a lesson, and comes back by itself when the connection is lost.
public struct LessonFeed: Sendable {
  private let link: ClassLink
  private let token: String
  private let wait: @Sendable (Duration) async throws -> Void

  /// - Parameters:
  ///   - link: The class.
  ///   - token: The learner's.
  ///   - wait: Waits between attempts.
  public init(
    _ link: ClassLink, token: String,
    wait: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.link = link
    self.token = token
    self.wait = wait
  }

  /// The news, until the learner is gone; leaving the loop ends the connection.
  public var news: AsyncStream<LessonNews> {
    AsyncStream { continuation in
      let task = Task {
        await listen { continuation.yield($0) }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  private func listen(_ tell: @escaping @Sendable (LessonNews) -> Void) async {
    var backoff = Backoff()
    var random = SystemRandomNumberGenerator()
    while !Task.isCancelled {
      let hearing = Hearing(tell)
      let problem: ClassProblem
      do throws(ClassProblem) {
        try await link.listen(token: token) { hearing.heard($0) }
        problem = .transfer(.cutOff)
      } catch {
        problem = error
      }
      if hearing.isGone || Task.isCancelled { return }
      if let farewell = Farewell(problem) { return tell(.gone(farewell)) }
      if hearing.hasState { backoff.reset() }
      tell(.reconnecting(problem))
      var pause = backoff.next(using: &random)
      if case .refused(let refusal) = problem, let seconds = refusal.retryAfterSeconds {
        pause = max(pause, .seconds(min(seconds, 60)))
      }
      try? await wait(pause)
    }
  }
}

extension Farewell {
  /// Tells a problem that will not pass by itself; `nil` for one that may.
  init?(_ problem: ClassProblem) {
    switch problem {
    case .refused(let refusal):
      switch refusal.reason {
      case .notSignedIn: self.init(reason: .signedOut, message: refusal.message)
      case .gone: self.init(reason: .ended, message: refusal.message)
      case .wrongCode, .notAllowed, .unknownLearner, .notFound, .closed, .taken, .notNow,
        .handedIn, .tooLarge, .unreadable, .slowDown, .full, .notStored, .other:
        return nil
      }
    case .otherVersion: self.init(reason: .notAClass, message: "")
    // A router or another program may answer for a moment while the network changes.
    case .notAClass, .transfer: return nil
    }
  }
}
