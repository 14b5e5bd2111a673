import Foundation
import TestSupport
import Testing

/// The program as it is installed for everybody, with banks that a user cannot change, and a user of
/// it with a home of their own.
final class InstalledProgram {
  private let prefix: TemporaryFolder
  private let user: TemporaryFolder
  private let before: [String: Data]

  /// - Parameter banks: The banks that come with it.
  /// - Throws: Where it cannot be put together.
  init(banks: [TestBank]) throws {
    let prefix = try TemporaryFolder()
    let files = FileManager.default
    let bin = prefix("bin")
    let shared = prefix("share/wenmi")
    for path in [bin, shared + "/QuestionBanks"] {
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    // By another process: a file that this one has open for writing cannot be run where a test
    // beside this one has just started a program.
    #expect(try RunningProgram.run(["cp", BuiltProgram.path("wenmi"), bin + "/wenmi"]).status == 0)
    try files.createSymbolicLink(
      atPath: shared + "/WordingModel",
      withDestinationPath: SchemaValidation.packageRoot.path + "/Sources/WordingModel/Data")
    for bank in banks {
      try Data(bank.text.utf8).write(
        to: URL(fileURLWithPath: "\(shared)/QuestionBanks/\(bank.name).json"))
    }
    before = try Self.files(in: prefix)
    user = try TemporaryFolder()
    self.prefix = prefix
    try Self.allowWriting(false, in: prefix)
  }

  deinit { try? Self.allowWriting(true, in: prefix) }

  private static func allowWriting(_ isAllowed: Bool, in prefix: TemporaryFolder) throws {
    let folders = [prefix("bin"), prefix("share/wenmi/QuestionBanks")]
    let change = ["chmod", "-R", isAllowed ? "u+w" : "a-w"] + folders
    #expect(try RunningProgram.run(change).status == 0)
  }

  /// The files beside the program; of the banks also what is in them.
  private static func files(in prefix: TemporaryFolder) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for folder in ["bin", "share", "share/wenmi", "share/wenmi/QuestionBanks"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: prefix(folder)) {
        let path = "\(folder)/\(name)"
        found[path] =
          name.hasSuffix(".json")
          ? try Data(contentsOf: URL(fileURLWithPath: prefix(path))) : Data()
      }
    }
    return found
  }

  /// That nothing was written beside the program, which permissions do not keep an administrator from.
  func expectUntouched(_ location: SourceLocation = #_sourceLocation) throws {
    #expect(try Self.files(in: prefix) == before, sourceLocation: location)
  }

  // MARK: The user

  /// The folder of the user's own banks.
  var ownBanks: String { user(".local/share/wenmi/QuestionBanks") }

  /// A path in the user's home.
  func path(_ name: String) -> String { user(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: user(name)))
  }

  /// The names in the folder of the user's own banks, without the hidden ones.
  func ownNames() throws -> [String] {
    guard FileManager.default.fileExists(atPath: ownBanks) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: ownBanks)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  func text(ofOwn name: String) throws -> String {
    let url = URL(fileURLWithPath: "\(ownBanks)/\(name)")
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  /// Runs the program as the user, in a folder that has no banks.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: Its standard input.
  ///   - script: What the user's editor does with the file `$1`.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: Where it cannot be started.
  func run(
    _ arguments: String..., input: String = "", editor script: String? = nil
  ) throws -> RunningProgram.Result {
    var environment = ["HOME": user.path, "LANG": "C.UTF-8", "VISUAL": ""]
    if let script {
      try write("#!/bin/sh\n\(script)\n", to: "editor")
      environment["EDITOR"] = "sh '\(user("editor"))'"
    }
    let call = ["sh", "-c", "cd \"$HOME\" && exec \"$@\"", "sh", prefix("bin/wenmi")]
    return try RunningProgram.run(call + arguments, input: input, environment: environment)
  }
}
