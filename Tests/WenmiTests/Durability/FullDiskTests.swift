import Foundation
import Sessions
import TestSupport
import Testing

/// A disk that takes no more, and folders that cannot be written at all.
@Suite struct FullDiskTests {
  private static let words = String(repeating: "对\n", count: 40)

  /// How the disk is made to refuse.
  enum Limit: CaseIterable {
    /// No file may grow beyond a size, which needs no rights.
    case fileSize
    /// A small disk of its own, where the tests may mount one.
    case smallDisk
  }

  @Test(arguments: Limit.allCases) func theLostAnswerIsNamedAndTheOthersStay(_ limit: Limit) throws
  {
    let home = try WenmiHome(banks: [.statements(40)])
    let result: RunningProgram.Result
    switch limit {
    case .fileSize:
      // The block of ulimit is 512 bytes in some shells and 1024 in others.
      result = try limited(home, "trap '' XFSZ; ulimit -f 8", "drill", "--count", "40")
    case .smallDisk:
      guard let mounted = try SmallDisk(at: home.sessionsFolder) else { return }
      result = try home.run("drill", "--count", "40", input: Self.words)
      try mounted.rescue(to: home.folder("rescued"))
    }
    #expect(result.status == 3)
    let message = result.errors
    #expect(message.contains("题的答案没有存上"), "\(message)")
    #expect(message.contains("题已存好。请"), "\(message)")
    #expect(message.contains("Sessions/"), "\(message)")
    #expect(result.output.contains("前面的都存好了"))

    let session = try home.soleSession()
    let lost = try #require(
      message.split(separator: "第 ").dropFirst().first?.split(separator: " ").first)
    #expect("\(session.answers.count + 1)" == lost)
    #expect(session.answers.count > 3)
    #expect(
      result.output.components(separatedBy: "\n").count { $0.hasPrefix("对。") || $0.hasPrefix("错。") }
        == session.answers.count)
    try home.expectSoundSessions()
    // With room again, the drill goes on where it stopped.
    let resumed = try home.run("resume", input: Self.words)
    #expect(resumed.status == 0)
    #expect(try home.soleSession().answers.count == 40)
    try home.expectSoundSessions()
  }

  @Test func aPersonCanTryAgainOrGoOnElsewhere() async throws {
    let home = try WenmiHome(banks: [.statements(40)])
    // Nothing to test where no disk can be mounted: a limit would hold in every folder.
    guard let disk = try SmallDisk(at: home.sessionsFolder) else { return }
    try Data(count: 4096).write(to: URL(fileURLWithPath: home.sessionsFolder + "/other"))
    let screen = try home.terminal("drill", "--count", "40", "--learner", "张三")
    var asked = 0
    var isFull = false
    while !isFull {
      asked += 1
      try await screen.wait(for: "question \(asked)") {
        $0.last == "答>" && $0[0].hasPrefix("\(asked)/40 ")
      }
      try screen.enter("对")
      let rows = try await screen.wait(forPrompt: ">")
      isFull = rows.contains { $0.contains("第 \(asked) 题的答案没有存上") }
      if !isFull { try screen.enter() }
    }
    #expect(asked > 3)
    try await screen.wait(for: "[回车] 再存一次")
    try screen.enter()
    try await screen.wait(for: "the same message again") { rows in
      rows.count { $0.contains("前 \(asked - 1) 题已存好。") } == 2 && rows.last == ">"
    }
    try screen.enter("w \(home.folder("别处"))")
    try await screen.wait(for: "feedback") { rows in rows.contains { $0.contains("[回车] 下一题") } }
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
    try disk.rescue(to: home.folder("rescued"))
    #expect(try home.soleSession().answers.count == asked - 1)
    let moved = try SessionStore(directory: home.folder("别处")).summaries().sessions
    #expect(moved.map(\.answered) == [asked])
  }

  @Test func resumingOnAFullDiskIsAFailureToo() throws {
    let home = try WenmiHome(banks: [.statements(40)])
    try home.run("drill", "--count", "40", input: "对\n对\n")
    let result = try limited(home, "trap '' XFSZ; ulimit -f 8", "resume")
    #expect(result.status == 3)
    #expect(result.errors.contains("没有存上"))
    try home.expectSoundSessions()
  }

  @Test func sessionsThatAreAFileAreNamed() throws {
    let home = try WenmiHome(banks: [.statements()])
    try home.write("不是文件夹", to: "Sessions")
    for command in [["drill"], ["drill", "--json"], ["sessions", "list"], ["history"]] {
      let result = try RunningProgram.run(
        home.command(command), input: "对\n", environment: home.environment)
      #expect(result.status == 3, "\(command)")
      #expect(result.errors.contains("Sessions"), "\(command)")
      #expect(result.errors.contains("不是文件夹"), "\(command)")
    }
    #expect(try home.bytes(of: home.sessionsFolder) == Data("不是文件夹".utf8))
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    let home = try WenmiHome(banks: [.statements()])
    // Not even root can make a folder there.
    let result = try RunningProgram.run(
      [try BuiltProgram.path("wenmi"), "drill", "statements", "--home", "/dev/null/nowhere"],
      environment: home.environment)
    #expect(result.status != 0)
    #expect(result.errors.contains("/dev/null/nowhere") || result.errors.contains("没有"))

    try FileManager.default.createDirectory(
      atPath: home.sessionsFolder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o500])
    // Root is not kept out by permissions, and what cannot fail cannot be tested.
    guard !FileManager.default.isWritableFile(atPath: home.sessionsFolder) else { return }
    let refused = try home.run("drill", input: "对\n")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("没有写成"))
  }

  private func limited(
    _ home: WenmiHome, _ limit: String, _ arguments: String...
  ) throws -> RunningProgram.Result {
    try RunningProgram.run(
      ["sh", "-c", "\(limit); exec \"$@\"", "sh"] + home.command(arguments), input: Self.words,
      environment: home.environment)
  }
}

/// A disk of a few kilobytes, there for as long as this value is.
private final class SmallDisk {
  private let path: String
  private var isMounted = true

  /// Mounts a disk; `nil` where that is not allowed or not known.
  init?(at path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let result = try? RunningProgram.run(
      ["mount", "-t", "tmpfs", "-o", "size=8k,mode=700", "tmpfs", path])
    guard result?.status == 0 else { return nil }
  }

  /// Puts what is on the disk into its place on a roomier one.
  func rescue(to copy: String) throws {
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    unmount()
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: copy, toPath: path)
  }

  private func unmount() {
    guard isMounted else { return }
    _ = try? RunningProgram.run(["umount", path])
    isMounted = false
  }

  deinit { unmount() }
}
