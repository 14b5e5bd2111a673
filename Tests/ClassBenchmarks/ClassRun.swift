import ClassLoad
import Classroom
import Foundation
import JSONText
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// One class of simulated learners who come in, listen and answer.
final class ClassRun {
  private let server: RunningClass
  private let learners: Int
  private let loops: MultiThreadedEventLoopGroup
  private var places: [Place] = []
  private var listening: [EventStream] = []
  private let arrivals = Arrivals()
  private static let rounds = 20

  init(program: String, banks: String, learners: Int) async throws {
    self.learners = learners
    server = try RunningClass(
      program: program, banks: banks, learners: learners, questions: Self.rounds + 2)
    loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  }

  func remove() {
    for place in places { place.close() }
    for stream in listening { stream.close() }
    server.remove()
    try? loops.syncShutdownGracefully()
  }

  /// Lets everybody in, puts questions, takes answers, and prints what it took.
  func measure() async throws {
    print("\n\(learners) 名学员")
    let joining = try await seconds { try await self.join() }
    Report.line(
      "全部进来", "\(Report.milliseconds(joining * 1000))，\(Int(Double(learners) / joining)) 人／秒")
    try await listen()
    let instructor = try await Place(
      HTTPConnection.open(to: server.door.address, on: loops.next()), server.door.instructor,
      server.door.address, loops.next())
    var last: [Double] = []
    var all: [Double] = []
    var answers: [Double] = []
    for round in 1...Self.rounds {
      let times = try await put(round, by: instructor)
      last.append(times.max() ?? 0)
      all += times
      answers += try await answerAll(round)
    }
    // The first round warms up both sides.
    Report.spread("出题到每个学员", all.dropFirst(learners))
    Report.spread("出题到最后一个学员", last.dropFirst())
    Report.spread("一秒内交齐，交到存好", answers.dropFirst(learners))
    let floor = try await Floor(connections: learners, bytes: arrivals.size, loops: loops).measure()
    Report.spread("对照：裸套接字发同样多字节到最后一个", floor)
    Report.ratio("出题到最后一个，是裸套接字的", last.dropFirst(), to: floor)
    let syncs = Floor.syncs(in: server.home)
    Report.spread("对照：一次写入加 fsync", syncs)
    Report.ratio("交到存好，是一次写入加 fsync 的", answers.dropFirst(learners), to: syncs)
    Report.line("服务程序最多占内存", "\(server.peakMemory / 1_000_000) MB")
    let stored = try server.journal().events.count {
      if case .answered = $0.act { true } else { false }
    }
    Report.line(
      "流水里的答案",
      "\(stored)，应有 \(learners * Self.rounds)"
        + (stored == learners * Self.rounds ? "，一个不少" : "，不相等！"))
  }

  private func join() async throws {
    let door = server.door
    for start in stride(from: 0, to: learners, by: 50) {
      let places = start..<min(start + 50, learners)
      let joined = try await withThrowingTaskGroup(of: (Int, Place).self) { group in
        for place in places {
          group.addTask { [loops] in
            let connection = try await HTTPConnection.open(
              to: door.address, on: loops.next())
            let (_, answer) = try await connection.send(
              .POST, "/api/v1/join",
              body: .object([
                .init("code", .text(door.code)),
                .init("number", .text(RunningClass.number(place + 1))),
                .init("device", .text(Self.device(place))),
              ]))
            guard let token = answer.json["token"]?.string else {
              throw RunningClass.Failure(message: String(decoding: answer.body, as: UTF8.self))
            }
            return (place, Place(connection, token, door.address, loops.next()))
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      self.places += joined.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private static func device(_ place: Int) -> String {
    let digits = String(place, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  private func listen() async throws {
    for place in places {
      listening.append(
        try await EventStream.open(
          to: server.door.address, "/api/v1/events", token: place.token, on: loops.next()
        ) { [arrivals] event in arrivals.take(event) })
    }
    try await arrivals.wait(for: learners, question: nil)
  }

  /// Puts the next question; gives the milliseconds until each learner had it.
  private func put(
    _ round: Int, by instructor: Place
  ) async throws -> [Double] {
    arrivals.expect("\(round).1")
    let sent = NIODeadline.now()
    let answer = try await instructor.post(
      "/api/v1/instructor/lines", .object([.init("line", .text("next"))]))
    guard answer.status == 200 else {
      throw RunningClass.Failure(message: String(decoding: answer.body, as: UTF8.self))
    }
    let times = try await arrivals.wait(for: learners, question: "\(round).1")
    return times.map { Double(($0 - sent).nanoseconds) / 1e6 }
  }

  /// Everybody answers at some moment of one second; gives the milliseconds each waited.
  private func answerAll(_ round: Int) async throws -> [Double] {
    try await withThrowingTaskGroup(of: Double.self) { group in
      for (number, place) in places.enumerated() {
        // A fixed spread over the second, in an order that is not that of the roster.
        let delay = (number * 7919 + round * 104_729) % 1_000_000
        group.addTask {
          try await Task.sleep(for: .microseconds(delay))
          let sent = NIODeadline.now()
          let answer = try await place.post(
            "/api/v1/answers",
            .object([
              .init("question", .text("\(round).1")),
              .init("answer", .text(["A", "B", "C"][number % 3])),
            ]))
          guard answer.status == 200 else {
            throw RunningClass.Failure(message: String(decoding: answer.body, as: UTF8.self))
          }
          return Double((answer.at - sent).nanoseconds) / 1e6
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }
}

/// Somebody who asks over one connection, and opens another where the server did not keep it.
private final class Place: Sendable {
  let token: String
  private let connection: Mutex<HTTPConnection>
  private let address: SocketAddress
  private let loop: any EventLoop

  init(
    _ connection: HTTPConnection, _ token: String, _ address: SocketAddress, _ loop: any EventLoop
  ) {
    self.connection = Mutex(connection)
    self.token = token
    self.address = address
    self.loop = loop
  }

  func post(_ path: String, _ body: JSONValue) async throws -> HTTPAnswer {
    var open = connection.withLock { $0 }
    if !open.isOpen {
      open = try await HTTPConnection.open(to: address, on: loop)
      connection.withLock { [open] in $0 = open }
    }
    return try await open.send(.POST, path, token: token, body: body).answer
  }

  func close() { connection.withLock { $0.close() } }
}

/// When learners had a question.
private final class Arrivals: Sendable {
  private struct State {
    var wanted: [UInt8]?
    var times: [NIODeadline] = []
    var size = 0
    var wake: (count: Int, task: CheckedContinuation<[NIODeadline], Never>)?
  }

  private let state = Mutex(State())

  /// The bytes of the last question that came.
  var size: Int { state.withLock { $0.size } }

  func expect(_ question: String) {
    state.withLock { state in
      state.wanted = Array("\"id\":\"\(question)\"".utf8)
      state.times = []
    }
  }

  func take(_ event: EventStream.Event) {
    let woken = state.withLock { state -> CheckedContinuation<[NIODeadline], Never>? in
      if let wanted = state.wanted, event.block.offset(of: wanted) == nil { return nil }
      state.times.append(event.at)
      state.size = event.block.readableBytes
      guard let wake = state.wake, state.times.count >= wake.count else { return nil }
      state.wake = nil
      return wake.task
    }
    if let woken { woken.resume(returning: state.withLock { $0.times }) }
  }

  @discardableResult
  func wait(for count: Int, question: String?) async throws -> [NIODeadline] {
    await withCheckedContinuation { task in
      let isThere = state.withLock { state in
        if state.times.count < count { state.wake = (count, task) }
        return state.times.count >= count
      }
      if isThere { task.resume(returning: state.withLock { $0.times }) }
    }
  }
}

/// How long something takes.
private func seconds(_ work: () async throws -> Void) async rethrows -> Double {
  let start = NIODeadline.now()
  try await work()
  return Double((NIODeadline.now() - start).nanoseconds) / 1e9
}

/// Figures as people read them.
enum Report {
  static func line(_ name: String, _ figure: String) { print("  \(name)：\(figure)") }

  static func milliseconds(_ value: Double) -> String {
    "\((value * 10).rounded() / 10) 毫秒"
  }

  /// How many times the median of a floor a median is.
  static func ratio(
    _ name: String, _ values: some Collection<Double>, to floor: some Collection<Double>
  ) {
    guard !values.isEmpty, !floor.isEmpty else { return }
    let median = { (values: [Double]) in values.sorted()[values.count / 2] }
    let ratio = median(Array(values)) / median(Array(floor))
    line(name, "\((ratio * 10).rounded() / 10) 倍（中位比中位）")
  }

  static func spread(_ name: String, _ values: some Collection<Double>) {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return }
    let at = { (part: Double) in sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))] }
    line(
      name, "中位 \(milliseconds(at(0.5)))，p99 \(milliseconds(at(0.99)))，最大 \(milliseconds(at(1)))")
  }
}
