import Foundation
import TestSupport
import Testing

/// `--lan` hands over to the program with the class server.
@Suite struct HandOverTests {
  /// The program in a folder of its own, beside something in the place of the class server.
  private func installed(_ server: String?) throws -> (home: WenmiHome, program: String) {
    let home = try WenmiHome.withClass([.statements()])
    try FileManager.default.createDirectory(
      atPath: home.folder("bin"), withIntermediateDirectories: true)
    let program = home.folder("bin/wenmi")
    try FileManager.default.copyItem(atPath: try BuiltProgram.path("wenmi"), toPath: program)
    if let server {
      try home.write("#!/bin/sh\n\(server)\n", to: "bin/wenmi-class")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: home.folder("bin/wenmi-class"))
    }
    return (home, program)
  }

  @Test(arguments: [
    (
      ["class", "open", "秋季班", "文种", "10", "--lan", "--port", "0", "--title", "第 一 课"],
      ["open", "秋季班", "文种", "10", "--port", "0", "--title", "第 一 课"]
    ),
    (["class", "resume", "--lan"], ["resume"]),
    (
      ["class", "open", "秋季班", "--exam", "--minutes", "60", "--lan"],
      ["open", "秋季班", "--exam", "--minutes", "60"]
    ),
  ])
  func theSameArgumentsArePassedOn(_ typed: [String], _ passed: [String]) throws {
    let (home, program) = try installed("printf '<%s>\\n' \"$@\"; exit 7")
    let result = try RunningProgram.run(
      [program] + typed + ["--home", home.path], environment: home.environment)
    #expect(result.status == 7)
    #expect(
      result.output.split(separator: "\n").map(String.init)
        == (passed + ["--home", home.path]).map { "<\($0)>" })
  }

  @Test func whereItIsNotInstalledItIsSaidHow() throws {
    let (home, program) = try installed(nil)
    let result = try RunningProgram.run(
      [program, "class", "open", "秋季班", "--lan", "--home", home.path],
      environment: home.environment)
    #expect(result.status == 3)
    #expect(result.errors.contains("make class") && result.errors.contains("去掉 --lan"))
    #expect(try home.journals() == [])
  }

  @Test func atThePromptItRunsAndComesBack() async throws {
    let (home, program) = try installed("echo \"SERVER $*\"; exit 0")
    let screen = try TerminalScreen(
      running: [program, "--learner", "教员", "--home", home.path], environment: home.environment)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("class open 秋季班 --lan")
    try await screen.wait(for: "SERVER open 秋季班 --home")
    try await screen.wait(forPrompt: "文秘>")
  }
}
