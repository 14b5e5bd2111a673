import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// A folder with banks and sessions of its own, and the program at work in it.
final class WenmiHome {
  let folder: TemporaryFolder
  var path: String { folder.path }
  var sessionsFolder: String { folder("Sessions") }

  /// - Parameters:
  ///   - package: The names of banks of this package to put there.
  ///   - shared: The names of banks that several kinds of tests use.
  ///   - banks: Banks made for the tests.
  /// - Throws: Where the folder cannot be made.
  init(package: [String] = [], shared: [String] = [], banks: [TestBank] = []) throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder("QuestionBanks"), withIntermediateDirectories: true)
    for name in package {
      try FileManager.default.copyItem(
        atPath: SchemaValidation.packageRoot.path + "/QuestionBanks/\(name).json",
        toPath: folder("QuestionBanks/\(name).json"))
    }
    for name in shared {
      try FileManager.default.copyItem(
        atPath: SchemaValidation.packageRoot.path + "/Tests/Banks/\(name).json",
        toPath: folder("QuestionBanks/\(name).json"))
    }
    for bank in banks { try write(bank.text, to: "QuestionBanks/\(bank.name).json") }
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder(name)))
  }

  func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  // MARK: The program

  /// The command line of the program at work in this folder.
  func command(_ arguments: [String]) throws -> [String] {
    [try BuiltProgram.path("wenmi")] + arguments + ["--home", path]
  }

  /// Variables of a user whose own folders are never touched.
  var environment: [String: String] { ["HOME": path, "LANG": "C.UTF-8"] }

  /// Runs the program to its end.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> RunningProgram.Result {
    try RunningProgram.run(command(arguments), input: input, environment: environment)
  }

  /// Starts the program and leaves it running.
  func start(_ arguments: String...) throws -> RunningProgram {
    try RunningProgram(command(arguments), environment: environment)
  }

  /// Opens a terminal with the program in it.
  func terminal(
    _ arguments: String..., columns: Int = 80, rows: Int = 50, environment: [String: String] = [:],
    processFile: String = "/dev/null"
  ) throws -> TerminalScreen {
    try TerminalScreen(
      running: command(arguments), columns: columns, rows: rows,
      environment: self.environment.merging(environment) { $1 }, processFile: processFile)
  }

  // MARK: Its sessions

  var store: SessionStore { SessionStore(directory: sessionsFolder) }

  /// The paths of the session files, the oldest first by name.
  func sessionPaths() throws -> [String] {
    guard FileManager.default.fileExists(atPath: sessionsFolder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: sessionsFolder)
      .filter { $0.hasSuffix(".json") }.sorted().map { sessionsFolder + "/" + $0 }
  }

  /// The one session that there is.
  func soleSession(_ location: SourceLocation = #_sourceLocation) throws -> SessionFile {
    let paths = try sessionPaths()
    #expect(paths.count == 1, sourceLocation: location)
    return try SessionFile(contentsOf: try #require(paths.first, sourceLocation: location))
  }

  /// Whether every session file keeps the schema, is private and passes the program's own check.
  func expectSoundSessions(_ location: SourceLocation = #_sourceLocation) throws {
    let paths = try sessionPaths()
    let complaints = try SchemaValidation.complaints(
      schema: "Sessions/session.schema.json", files: paths)
    #expect(complaints == "", sourceLocation: location)
    for path in paths {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600, sourceLocation: location)
    }
    let verified = try run("sessions", "verify")
    #expect(verified.status == 0, "\(verified.output)", sourceLocation: location)
    #expect(verified.output.contains("有问题 0 份"), sourceLocation: location)
    #expect(verified.errors == "", sourceLocation: location)
  }
}

extension SessionFile {
  /// The answers as they were recorded, in order.
  var answers: [AnswerRecord] {
    events.compactMap { event in
      if case .answer(let record) = event { record } else { nil }
    }
  }

  /// The questions of the plan by name.
  var planned: [String] { header.plan.map(\.question.rawValue) }
}
