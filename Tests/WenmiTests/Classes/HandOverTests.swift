import Foundation
import TestSupport
import Testing

/// `--lan` hands over to the program with the class server.
@Suite struct HandOverTests {
  /// The program in a folder of its own, beside something in the place of the class server.
  private func installed(_ server: String?) throws -> (home: WenmiHome, program: String) {
    let home = try WenmiHome.withClass([.statements()])
    // Another process writes them: what this one has open for writing, a program that another test
    // starts at this moment has open too, and then they cannot be run.
    let made = try RunningProgram.run(
      [
        "sh", "-c",
        """
        mkdir "$2" && cp "$1" "$2/wenmi" || exit 1
        [ -z "$3" ] || { printf '#!/bin/sh\\n%s\\n' "$3" > "$2/wenmi-class" && chmod 755 "$2/wenmi-class"; }
        """, "sh", try BuiltProgram.path("wenmi"), home.folder("bin"), server ?? "",
      ])
    #expect(made.status == 0, "\(made.errors)")
    return (home, home.folder("bin/wenmi"))
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
