import Foundation
import Sessions
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program that is asked to end, or loses its terminal, while a question stands on the screen.
@Suite struct SignalTests {
  /// Where the program is when the signal comes.
  enum Place: CaseIterable {
    case question
    case feedback
    case prompt
  }

  @Test(arguments: [SIGTERM, SIGHUP], Place.allCases)
  func everythingIsSavedAndTheTerminalIsAsBefore(signal: Int32, place: Place) async throws {
    let home = try WenmiHome(banks: [.statements()])
    let processFile = home.folder("process")
    let screen = try home.terminal("--learner", "张三", processFile: processFile)
    try await answerOnce(on: screen, leavingAt: place)
    kill(try process(in: processFile), signal)
    try await screen.wait(for: "EXIT=")
    #expect(try screen.isSane())
    try await expectOneAnswer(home)
  }

  @Test func closingTheWindowLosesNothing() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三")
    try await answerOnce(on: screen, leavingAt: .question)
    try screen.closeWindow()
    // The lock on the session goes with the process, whoever looks after its remains.
    let path = try #require(try home.sessionPaths().first)
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline, (try? SessionWriter.reopen(path).close()) == nil {
      try await Task.sleep(for: .milliseconds(10))
    }
    try await expectOneAnswer(home)
  }

  private func answerOnce(on screen: TerminalScreen, leavingAt place: Place) async throws {
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("drill 3")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("对")
    try await screen.wait(forPrompt: ">")
    switch place {
    case .feedback: break
    case .question:
      try screen.enter()
      try await screen.wait(for: "question 2") { $0.last == "答>" && $0[0].hasPrefix("2/3 ") }
      try screen.type("没有写完的")
      try await screen.wait(for: "答> 没有写完的")
    case .prompt:
      try screen.enter("q")
      try await screen.wait(forPrompt: "文秘>")
    }
  }

  private func process(in file: String) throws -> pid_t {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  private func expectOneAnswer(_ home: WenmiHome) async throws {
    let session = try home.soleSession()
    #expect(session.answers.map(\.response) == ["对"])
    #expect(session.header.finishedAt == nil)
    try home.expectSoundSessions()
    let resumed = try home.run("resume", input: "对\n对\n")
    #expect(resumed.status == 0)
    #expect(resumed.errors == "")
    #expect(try home.soleSession().answers.count == 3)
  }
}
