import Classroom
import ClassroomServer
import DurableFiles
import Foundation
import JSONText
import Quiz
import Sessions
import TestSupport

/// A lesson served on this machine for one test, on a port of its own.
final class ServedClass: Sendable {
  let folder: TemporaryFolder
  let host: LessonHost
  let server: ClassroomServer
  private let running: Task<Void, any Error>

  static let library = QuestionLibrary(folders: ["QuestionBanks"])

  /// Begins a lesson and serves it; returns when it can be reached.
  static func open(
    _ form: LessonForm = .live, questions: [QuestionReference] = genres(3), learners: Int = 5,
    names: [String] = [], options: LessonOptions = LessonOptions(),
    limits change: (inout ServerLimits) -> Void = { _ in }
  ) async throws -> ServedClass {
    let folder = try TemporaryFolder()
    let header = LessonHeader(
      id: "lesson", classID: "城关班", classTitle: "城关班", title: "第一课", form: form,
      startedAt: Timestamp.now(), seed: 7, code: "123456",
      secret: String(repeating: "ab", count: 32),
      banks: [], plan: questions,
      learners: (1...learners).map { number in
        Learner(
          number: LearnerNumber(rawValue: "000\(number)"),
          name: names.count >= number ? names[number - 1] : "学员\(number)",
          group: number < 3 ? "第一组" : "第二组")
      }, options: options)
    let host = try LessonFolder(path: folder.path).open(header, library)
    return try await serve(host, folder, limits: change)
  }

  /// Serves a lesson.
  static func serve(
    _ host: LessonHost, _ folder: TemporaryFolder, port: Int = 0,
    limits change: (inout ServerLimits) -> Void = { _ in }
  ) async throws -> ServedClass {
    var limits = ServerLimits(learners: 5)
    change(&limits)
    let server = ClassroomServer(
      host: host, address: "127.0.0.1", port: port, limits: limits,
      log: LessonLog.logger(besideJournal: host.path))
    let (up, isUp) = AsyncStream<Void>.makeStream()
    let running = Task {
      defer { isUp.finish() }
      try await server.run(endsOnSignals: false) { isUp.yield() }
    }
    for await _ in up { return ServedClass(folder, host, server, running) }
    try await running.value
    throw CancellationError()
  }

  private init(
    _ folder: TemporaryFolder, _ host: LessonHost, _ server: ClassroomServer,
    _ running: Task<Void, any Error>
  ) {
    self.folder = folder
    self.host = host
    self.server = server
    self.running = running
  }

  deinit { running.cancel() }

  /// Stops serving; the lesson goes on in its journal.
  func stop() async {
    running.cancel()
    _ = try? await running.value
  }

  /// The first questions with choices about genres.
  static func genres(_ count: Int) -> [QuestionReference] { Array(singles.prefix(count)) }

  private static let singles =
    library.bank(BankID(rawValue: "genre-selection"))?.entries
    .filter { $0.kind == .single }.map(\.reference) ?? []

  // MARK: Asking

  /// A connection to the server.
  func connect() throws -> WireClient { try WireClient(port: server.sign.port) }

  /// Sends one request on a connection of its own.
  ///
  /// - Parameters:
  ///   - method: The method.
  ///   - path: The path below that of the protocol.
  ///   - body: The body, if any.
  ///   - token: Who asks.
  ///   - type: What the body is said to be.
  /// - Returns: What came back.
  /// - Throws: ``WireClient/Broken``.
  func ask(
    _ method: String, _ path: String, _ body: String? = nil, token: String? = nil,
    type: String = "application/json"
  ) async throws -> WireAnswer {
    let client = try connect()
    try client.send(method, "/api/v1" + path, body, token: token, type: type)
    return try await client.answer()
  }

  /// Fetches a page or what belongs to one.
  func fetch(_ path: String, _ fields: [String] = []) async throws -> WireAnswer {
    let client = try connect()
    try client.send("GET", path, fields: fields)
    return try await client.answer()
  }

  /// Lets a learner in and returns the token.
  @discardableResult
  func join(_ number: String, device: String = "device") async throws -> String {
    let name = device + String(repeating: "0", count: max(0, 32 - device.utf8.count)) + number
    let answer = try await ask(
      "POST", "/join", #"{"code":"123456","number":"\#(number)","device":"\#(name)"}"#)
    guard let token = answer.json["token"]?.string else { throw Unexpected(answer) }
    return token
  }

  /// Does what an instructor types.
  @discardableResult
  func say(_ line: String) async throws -> WireAnswer {
    var object = JSONObjectText()
    object.set("line", line)
    return try await ask(
      "POST", "/instructor/lines", String(decoding: object.bytes, as: UTF8.self),
      token: server.instructorToken)
  }

  /// Sends a learner's answer.
  @discardableResult
  func answer(_ text: String, to question: String = "1.1", _ token: String) async throws
    -> WireAnswer
  {
    var object = JSONObjectText()
    object.set("question", question)
    object.set("answer", text)
    return try await ask(
      "POST", "/answers", String(decoding: object.bytes, as: UTF8.self), token: token)
  }

  /// Begins to listen.
  func listen(_ token: String) async throws -> WireListener {
    let client = try connect()
    try client.send("GET", "/api/v1/events", token: token)
    return try await WireListener(client)
  }

  /// What the server answered was not what the test goes on with.
  struct Unexpected: Error, CustomStringConvertible {
    let description: String
    init(_ answer: WireAnswer) { description = "\(answer.status) \(answer.text)" }
  }
}
