import Foundation
import Sessions
import TestSupport
import Testing

/// Session files that somebody else writes, has damaged, or wrote with a newer program.
@Suite struct StrangeSessionTests {
  @Test func twoProgramsOfOneLearnerKeepTwoFiles() throws {
    let home = try WenmiHome(banks: [.statements()])
    let programs = try (1...2).map { _ in
      try home.start("drill", "--count", "12", "--learner", "张三")
    }
    for _ in 1...12 {
      for program in programs { try program.write("对\n") }
    }
    for program in programs {
      program.closeInput()
      let result = try program.finish()
      #expect(result.status == 0)
      #expect(result.errors == "")
    }
    let paths = try home.sessionPaths()
    #expect(paths.count == 2)
    for path in paths {
      let session = try SessionFile(contentsOf: path)
      #expect(session.answers.count == 12)
      #expect(session.header.finishedAt != nil)
    }
    try home.expectSoundSessions()
  }

  @Test func aSessionThatIsOpenElsewhereIsLeftAlone() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let first = try home.start("drill", "--count", "3", "--learner", "张三")
    try first.write("对\n")
    while !String(decoding: first.output, as: UTF8.self).contains("2/3 ") {
      #expect(try first.readOutput())
    }
    let path = try #require(try home.sessionPaths().first)
    let before = try home.bytes(of: path)
    let second = try home.run("resume", input: "错\n错\n")
    #expect(second.status == 3)
    #expect(second.errors.contains("正在另一个窗口里进行"))
    #expect(second.errors.contains("请回到那个窗口接着做"))
    #expect(try home.bytes(of: path) == before)
    try first.write("对\n对\n")
    first.closeInput()
    #expect(try first.finish().status == 0)
    let session = try home.soleSession()
    #expect(session.answers.map(\.response) == ["对", "对", "对"])
    try home.expectSoundSessions()
  }

  /// What may have happened to a session file.
  enum Damage: CaseIterable {
    case newerVersion
    case cutInTheHeader
    case garbage
    case empty
    case otherJSON
    case notUTF8

    func applied(to text: String) -> Data {
      switch self {
      case .newerVersion:
        Data(text.replacing("\"schemaVersion\": 1", with: "\"schemaVersion\": 99").utf8)
      case .cutInTheHeader: Data(text.prefix(120).utf8)
      case .garbage: Data(text.replacing("\"plan\"", with: "plan").utf8)
      case .empty: Data()
      case .otherJSON: Data("{\"name\": \"别的程序的文件\"}\n".utf8)
      case .notUTF8: Data([0xFF, 0xFE, 0x00, 0x81])
      }
    }

    /// Part of what is said of it.
    var said: String {
      switch self {
      case .newerVersion: "较新版本的程序"
      case .cutInTheHeader, .garbage, .empty, .notUTF8: "读不出"
      case .otherJSON: "不是练习记录"
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func isReportedAndLeftAsItIs(_ damage: Damage) throws {
    let home = try WenmiHome(banks: [.statements()])
    try home.run("drill", "--count", "2", "--learner", "完好", input: "对\n对\n")
    let good = try home.sessionPaths()[0]
    try home.run("drill", "--count", "2", "--learner", "损坏", input: "对\n")
    let bad = try #require(try home.sessionPaths().first { $0 != good })
    let text = String(decoding: try home.bytes(of: bad), as: UTF8.self)
    let damaged = damage.applied(to: text)
    try damaged.write(to: URL(fileURLWithPath: bad))
    let name = URL(fileURLWithPath: bad).deletingPathExtension().lastPathComponent

    let list = try home.run("sessions", "list")
    #expect(list.status == 0)
    #expect(list.output.contains("完好"))
    #expect(list.output.contains(damage.said), "\(list.output)")
    let verified = try home.run("sessions", "verify")
    #expect(verified.status == 1)
    #expect(verified.output.contains(damage.said))
    #expect(verified.output.contains("完好 1 份，有问题 1 份"))
    for command in ["show", "verify"] {
      let result = try home.run("sessions", command, name)
      #expect(result.status == (command == "show" ? 3 : 1))
      #expect((result.errors + result.output).contains(damage.said))
    }
    let resumed = try home.run("resume", name, input: "对\n")
    #expect(resumed.status == 3)
    #expect(resumed.errors.contains(damage.said))
    // What only reads everything is not disturbed, and a new drill can be begun.
    for command in ["history", "stats", "mistakes", "banks"] {
      #expect(try home.run(command, "--learner", "完好").status == 0, "\(command)")
    }
    #expect(try home.run("drill", "--count", "1", "--learner", "完好", input: "对\n").status == 0)
    #expect(try home.bytes(of: bad) == damaged)
  }
}
