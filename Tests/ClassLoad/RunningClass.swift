public import Classroom
internal import Foundation
internal import JSONText
public import NIOCore
internal import Quiz
internal import Sessions

/// A class server in a process of its own, with a lesson of made-up learners.
public final class RunningClass {
  /// What the server said of itself when it was ready.
  public struct Door: Sendable {
    /// Where it listens.
    public let address: SocketAddress
    /// The code by which learners come in.
    public let code: String
    /// The instructor's token.
    public let instructor: String
    /// The projector's token.
    public let projector: String
  }

  /// The folder with banks and sessions.
  public let home: String
  /// The lesson's name.
  public let lesson: String
  /// The server as it runs now.
  public private(set) var door: Door
  private let program: String
  private var process: Process

  /// Makes a lesson and starts a server for it.
  ///
  /// - Parameters:
  ///   - program: The path of `wenmi-class`.
  ///   - banks: The folder of the banks.
  ///   - learners: How many.
  ///   - questions: How many, all of them with choices.
  /// - Throws: ``Failure``, and what the system says where a file or the program cannot be had.
  public init(program: String, banks: String, learners: Int, questions: Int) throws {
    home = NSTemporaryDirectory() + "wenmi-class-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: home + "/Sessions", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: home + "/QuestionBanks",
      withDestinationPath: URL(fileURLWithPath: banks).standardizedFileURL.path)
    let library = QuestionLibrary(folders: [banks], only: ["genre-selection", "routing-rules"])
    let plan = library.entries.filter { $0.kind == .single }.prefix(questions).map(\.reference)
    let header = LessonHeader(
      id: "20260912-0900-测速班-0001", classID: "测速班", classTitle: "测速班", title: "测速",
      form: .live, startedAt: .now(), seed: 7, code: "314159",
      secret: String(repeating: "5a", count: 32), banks: [], plan: plan,
      learners: (1...learners).map { number in
        Learner(
          number: LearnerNumber(rawValue: Self.number(number)), name: "学员\(number)",
          group: "第\(number % 8 + 1)组")
      })
    lesson = header.id
    _ = try LessonFolder(path: home + "/Sessions/Classes/测速班").open(header, library)
    self.program = program
    (process, door) = try Self.start(program, home: home, lesson: lesson, port: 0)
  }

  /// The number of a made-up learner.
  public static func number(_ place: Int) -> String {
    let digits = String(place)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private static func start(
    _ program: String, home: String, lesson: String, port: Int
  ) throws -> (Process, Door) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "serve", "--home", home, "--class", "测速班", "--lesson", lesson, "--address", "127.0.0.1",
      "--port", "\(port)",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var line: [UInt8] = []
    while line.last != UInt8(ascii: "\n") {
      let byte = try output.fileHandleForReading.read(upToCount: 1) ?? Data()
      guard !byte.isEmpty else { throw Failure(message: "the server ended before it was ready") }
      line.append(contentsOf: byte)
    }
    let json = try JSONText(line).value()
    guard let port = json["port"]?.integer, let code = json["code"]?.string,
      let instructor = json["instructor"]?.string, let projector = json["projector"]?.string
    else { throw Failure(message: "not understood: \(String(decoding: line, as: UTF8.self))") }
    return (
      process,
      Door(
        address: try SocketAddress(ipAddress: "127.0.0.1", port: port), code: code,
        instructor: instructor, projector: projector)
    )
  }

  /// Why a server cannot be used.
  public struct Failure: Error {
    /// In English, for whoever runs the tests.
    public let message: String

    /// Describes a failure.
    public init(message: String) { self.message = message }
  }

  /// Kills the server as a pulled plug would.
  public func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Starts the server again where it was.
  public func restart() throws {
    (process, door) = try Self.start(
      program, home: home, lesson: lesson, port: door.address.port ?? 0)
  }

  /// The most memory the server had, in bytes.
  public var peakMemory: Int {
    let status =
      (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8))
      ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }

  /// The journal as it is on the disk.
  public func journal() throws -> LessonJournalText {
    try LessonJournal.read("\(home)/Sessions/Classes/测速班/\(lesson).journal")
  }

  /// Ends the server and removes its folder.
  public func remove() {
    if process.isRunning {
      process.terminate()
      process.waitUntilExit()
    }
    try? FileManager.default.removeItem(atPath: home)
  }
}
