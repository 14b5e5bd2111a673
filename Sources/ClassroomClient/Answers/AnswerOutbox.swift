/// What became of an answer on its way.
public enum AnswerNews: Hashable, Sendable {
  /// It is on the server's disk.
  case stored(GivenAnswer, feedback: ClassFeedback?)
  /// It is not stored yet and is sent again by itself; told once for each reason.
  case delayed(ClassProblem)
  /// It will not be stored.
  case refused(Refusal)
}

/// Sends answers until they are stored, each question's in the order in which they were given.
///
/// Sending one twice does no harm, and one that is replaced before it is stored is not sent again.
public actor AnswerOutbox {
  private let link: ClassLink
  private let token: String
  private let wait: @Sendable (Duration) async throws -> Void
  private let tell: @Sendable (_ question: String, AnswerNews) -> Void
  /// The newest answer to each question that is not stored.
  private var waiting: [String: String] = [:]
  /// The questions for which something is being sent.
  private var sending: Set<String> = []
  private var isClosed = false

  /// - Parameters:
  ///   - link: The class.
  ///   - token: The learner's.
  ///   - wait: Waits between attempts.
  ///   - tell: Hears what becomes of each answer.
  public init(
    _ link: ClassLink, token: String,
    wait: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
    tell: @escaping @Sendable (_ question: String, AnswerNews) -> Void
  ) {
    self.link = link
    self.token = token
    self.wait = wait
    self.tell = tell
  }

  /// The questions whose newest answer is not stored.
  public var unstored: Set<String> { Set(waiting.keys) }

  /// Ends all further attempts.
  public func close() {
    isClosed = true
    waiting = [:]
  }

  /// Takes an answer and returns when something is known of it: stored, refused, or replaced by a
  /// newer one.
  public func send(_ answer: String, to question: String) async {
    waiting[question] = answer
    guard sending.insert(question).inserted else { return }
    defer { sending.remove(question) }
    var backoff = Backoff()
    var random = SystemRandomNumberGenerator()
    var toldReason: ClassProblem?
    while let answer = waiting[question], !isClosed {
      do throws(ClassProblem) {
        let (mine, feedback) = try await link.answer(answer, to: question, token: token)
        // A newer one may have come meanwhile.
        guard waiting[question] == answer else { continue }
        waiting[question] = nil
        tell(question, .stored(mine, feedback: feedback))
      } catch {
        guard waiting[question] == answer else { continue }
        if case .refused(let refusal) = error, !refusal.isPassing {
          waiting[question] = nil
          tell(question, .refused(refusal))
          continue
        }
        if toldReason != error { tell(question, .delayed(error)) }
        toldReason = error
        var pause = backoff.next(using: &random)
        if case .refused(let refusal) = error, let seconds = refusal.retryAfterSeconds {
          pause = max(pause, .seconds(min(seconds, 60)))
        }
        do { try await wait(pause) } catch { return }
      }
    }
  }
}
