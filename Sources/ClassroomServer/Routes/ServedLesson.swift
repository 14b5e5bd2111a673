internal import Classroom
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Sessions

/// A lesson with all that answering for it takes.
struct ServedLesson: Sendable {
  let host: LessonHost
  /// The lesson without what happens in it, for its questions.
  let plan: Lesson
  let publisher: StatePublisher
  let mint: TokenMint
  let door: Doorkeeper
  let pollKey: PollKey
  let limits: ServerLimits
  let log: Logger
  /// Whether a proxy on this machine stands before the server.
  let trustsProxy: Bool
  /// The learners' own session files, once the lesson is over.
  let records: LearnerRecords
  let clock: @Sendable () -> Timestamp

  // MARK: Who asks

  /// Who a request speaks for.
  func bearer(_ request: Request, _ context: ClassContext) throws(Refusal) -> Bearer {
    let token = try request.token()
    let address = request.address(context, trustsProxy: trustsProxy)
    let bearer = try door.bearer(of: token, from: address)
    guard case .learner(let number, let generation) = bearer else { return bearer }
    let refusal: Refusal? = host.look { lesson, _ in
      guard let seat = lesson.standing.joined[number] else { return .badToken }
      if seat.generation != generation { return .badToken }
      return seat.isSentAway ? .kicked : nil
    }
    if let refusal { throw refusal }
    return bearer
  }

  /// The learner whom a request speaks for.
  func learner(_ request: Request, _ context: ClassContext) throws(Refusal) -> LearnerNumber {
    guard case .learner(let number, _) = try bearer(request, context) else { throw .notAllowed }
    if request.method == .post { try door.admit(sentBy: number) }
    return number
  }

  /// Lets nobody but the instructor pass.
  func requireInstructor(_ request: Request, _ context: ClassContext) throws(Refusal) {
    guard try bearer(request, context) == .instructor else { throw .notAllowed }
  }

  /// Does something in the lesson.
  @discardableResult
  func perform<Value: Sendable>(
    _ decide: (Lesson, Timestamp) throws(LessonProblem) -> ([LessonEvent.Act], Value)
  ) async throws(Refusal) -> LessonHost.Outcome<Value> {
    do throws(LessonProblem) {
      return try await host.perform(decide)
    } catch {
      throw refusal(error)
    }
  }

  /// A lesson's no as a server's; what the disk refused is noted.
  func refusal(_ problem: LessonProblem) -> Refusal {
    if problem.kind == .notStored { log.error("not stored: \(problem.message)") }
    return Refusal(problem)
  }
}
