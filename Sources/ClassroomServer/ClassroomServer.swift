public import Classroom
internal import Hummingbird
internal import HummingbirdCore
public import Logging
internal import NIOCore
internal import NIOPosix
internal import ServiceLifecycle
internal import UnixSignals
public import Sessions

/// A lesson on the local network: pages for learners, projector and instructor, and the protocol
/// that they speak.
public final class ClassroomServer: Sendable {
  /// Where and with which code learners come in.
  public let sign: RoomSign
  /// The token of the projector's page.
  public let projectorToken: String
  /// The token of the instructor's page.
  public let instructorToken: String

  private let served: ServedLesson
  private let address: String
  private let wantedPort: Int

  /// Prepares a server.
  ///
  /// - Parameters:
  ///   - host: The lesson.
  ///   - address: The address to listen on: `10.0.3.8`, `127.0.0.1`.
  ///   - port: The port; 0 for any that is free.
  ///   - limits: How much is taken from whom; nil for what suits the class.
  ///   - log: Where joins, refusals and disk problems are written; never answers, codes or tokens.
  ///   - attendance: How those learners stood for whom it was noted.
  ///   - clock: Tells the time.
  public init(
    host: LessonHost, address: String, port: Int, limits: ServerLimits? = nil, log: Logger,
    attendance: @escaping @Sendable () -> [LearnerNumber: AttendanceState] = { [:] },
    clock: @escaping @Sendable () -> Timestamp = { Timestamp.now() }
  ) {
    let header = host.look { lesson, _ in lesson.header }
    let limits = limits ?? ServerLimits(learners: header.learners.count)
    let mint = TokenMint(header)
    sign = RoomSign(code: header.code, host: address, port: port)
    projectorToken = mint.token(for: .projector)
    instructorToken = mint.token(for: .instructor)
    self.address = address
    wantedPort = port
    let pollKey = PollKey(besideJournal: host.path)
    let noted = NotedAttendance(attendance)
    let publisher = StatePublisher(
      host, pollKey: pollKey, attendance: noted, room: sign,
      countsPause: .milliseconds(limits.countsMilliseconds),
      clock: clock)
    served = ServedLesson(
      host: host, plan: publisher.plan, publisher: publisher, mint: mint,
      door: Doorkeeper(
        header, mint: mint, wrongCodesPerAddress: limits.wrongCodesPerAddress,
        mostJoinsPerAddress: limits.joinsPerAddress,
        clock: { ContinuousClock.now }),
      pollKey: pollKey, limits: limits, log: log,
      trustsProxy: ["127.0.0.1", "::1", "localhost"].contains(address),
      records: LearnerRecords(host, noted), clock: clock
    )
  }

  /// Serves until the task is cancelled, or where that is wanted the process is asked to end.
  ///
  /// - Parameters:
  ///   - endsOnSignals: Whether SIGTERM and SIGINT end it; not where a console takes them.
  ///   - isUp: Called once when connections are taken; ``sign`` has the port by then.
  /// - Throws: What the system says where the address or the port cannot be had.
  public func run(
    endsOnSignals: Bool, isUp: @escaping @Sendable () async -> Void = {}
  ) async throws {
    let limits = served.limits
    OpenFileLimit.raise(to: limits.connections + 256)
    let connections = ConnectionCount(limits)
    let server = ClassChannel(responder: responder, limits: limits, connections: connections)
      .server(
        configuration: ServerConfiguration(
          address: .hostname(address, port: wantedPort), backlog: 1024,
          // What is above the limit is told so; far above it nobody is let in at all.
          availableConnectionsDelegate: MaximumAvailableConnections(limits.connections + 64)),
        onServerRunning: { [sign] channel in
          sign.isUp(at: channel.localAddress?.port ?? 0)
          await isUp()
        },
        eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: served.log)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [publisher = served.publisher] in await publisher.run() }
      group.addTask { [host = served.host] in await Self.tick(host) }
      group.addTask { [served] in await Self.beat(served) }
      defer { group.cancelAll() }
      try await Self.run(server, endsOnSignals ? [.sigterm, .sigint] : [], served.log)
      // Those who are being told farewell or have an answer coming.
      await connections.waitForNone(atMost: Self.farewellTime)
    }
  }

  /// How long connections have to end when the server does.
  private static let farewellTime = Duration.seconds(5)

  /// Runs until the task is cancelled or a signal comes, and then lets go of the connections in
  /// order: cancelling what takes them would tear down those that nobody has taken yet.
  private static func run(
    _ server: any Service, _ signals: [UnixSignal], _ log: Logger
  ) async throws {
    var configuration = ServiceGroupConfiguration(
      services: [server], gracefulShutdownSignals: signals, logger: log)
    configuration.maximumGracefulShutdownDuration = farewellTime
    let group = ServiceGroup(configuration: configuration)
    let running = Task { try await group.run() }
    try await withTaskCancellationHandler {
      try await running.value
    } onCancel: {
      Task { await group.triggerGracefulShutdown() }
    }
  }

  /// Says farewell to all pages where the lesson is over, so that they do not wait for the server to
  /// come back; to be called before it is stopped.
  public func dismiss() {
    guard served.host.look({ lesson, _ in lesson.standing.phase == .ended }) else { return }
    served.publisher.audience.dismiss(saying: .ended)
  }

  /// Lets the lesson's clock do what is due.
  private static func tick(_ host: LessonHost) async {
    while !Task.isCancelled {
      await host.tick()
      try? await Task.sleep(for: .milliseconds(200))
    }
  }

  /// Gives signs of life: to a part of the room each second, so that no question waits for two
  /// thousand of them.
  private static func beat(_ served: ServedLesson) async {
    let turns = max(1, served.limits.beatSeconds)
    var turn = 0
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(1))
      served.publisher.audience.beat(turn: turn % turns, of: turns)
      turn += 1
    }
  }

  var responder: ClassResponder {
    var router = ClassRouter()
    router.addLesson(served)
    router.addJoining(served)
    router.addAnswers(served)
    router.addPapers(served)
    router.addInstructor(served)
    router.addPages()
    return ClassResponder(
      routes: router.router.buildResponder(), table: router.table, limits: served.limits,
      clock: served.clock)
  }
}
