import Foundation
import Testing

@Suite(.serialized) struct HistoryTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = folder.path("history")
  }

  private func open() async throws -> Screen {
    let screen = try Screen(probe: "--history '\(file)'")
    try await screen.expect { $0.rows.last == "题>" }
    return screen
  }

  private func enter(_ lines: String..., on screen: Screen) async throws {
    for line in lines {
      try screen.type(line)
      try screen.press("Enter")
      try await screen.expect(printed: "line=<\(line)>")
      // Ctrl-D between two lines would reach the terminal's own line editing.
      try await screen.expect { $0.rows.last == "题>" }
    }
  }

  private func quit(_ screen: Screen) async throws {
    try screen.press("C-d")
    try await screen.expect(printed: "EXIT=0")
  }

  @Test func keepsLinesBetweenRuns() async throws {
    let first = try await open()
    try await enter("练习 文种", "check 请示.txt", "check 请示.txt", on: first)
    try first.type("\u{1B}[200~两行\n文字 \\n\u{1B}[201~")
    try first.press("Enter")
    try await first.expect(printed: "line=<两行\\10文字 \\n>")
    try await quit(first)

    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(
      try String(contentsOfFile: file, encoding: .utf8)
        == "#line-history 1\n练习 文种\ncheck 请示.txt\n两行\\n文字 \\\\n\n")

    let second = try await open()
    try second.type("草稿")
    try second.press("Up")
    try await second.expect { $0.rows.suffix(2) == ["题> 两行", "文字 \\n"] }
    try second.press("Up")
    try await second.expect { $0.rows.last == "题> check 请示.txt" }
    try second.press("Up", "Up", "Up")
    try await second.expect { $0.rows.last == "题> 练习 文种" }
    try second.press("Down", "Down", "Down", "Down")
    try await second.expect { $0.rows.last == "题> 草稿" }
  }

  @Test func searchesBackwards() async throws {
    let screen = try await open()
    try await enter("练习 文种", "统计", "练习 校对", on: screen)
    try screen.type("练习")
    try screen.press("C-r")
    try await screen.expect { $0.rows.last == "题> 练习 校对" }
    try screen.press("C-r")
    try await screen.expect { $0.rows.last == "题> 练习 文种" }
    try screen.press("C-r", "Enter")
    try await screen.expect { Array($0.rows.suffix(2)) == ["line=<练习 文种>", "题>"] }
  }

  @Test func mergesTwoProcesses() async throws {
    let first = try await open()
    let second = try await open()
    try await enter("甲一", on: first)
    try await enter("乙一", on: second)
    try await enter("甲二", on: first)
    try await quit(first)
    try await quit(second)
    #expect(
      try String(contentsOfFile: file, encoding: .utf8) == "#line-history 1\n甲一\n乙一\n甲二\n")
  }

  @Test func forgetsOldLines() async throws {
    let old = (1...2100).map { "旧 \($0)\n" }.joined()
    try ("#line-history 1\n" + old).write(toFile: file, atomically: true, encoding: .utf8)
    let screen = try await open()
    try await enter("新", on: screen)
    try await quit(screen)
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1001)
    #expect(lines.prefix(2) == ["#line-history 1", "旧 1102"])
    #expect(lines.last == "新")
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(others == ["history"])
  }

  @Test(arguments: ["damaged", "unfinished", "unreadable", "folder", "nowhere"])
  func survivesBadFile(kind: String) async throws {
    var path = file
    switch kind {
    case "damaged":
      var random = SeededNumbers(seed: 7)
      try Data((0..<5000).map { _ in UInt8(random.next(256)) }).write(
        to: URL(fileURLWithPath: file))
    case "unfinished": try Data("旧的\n没写完".utf8).write(to: URL(fileURLWithPath: file))
    case "unreadable":
      try Data("x\n".utf8).write(to: URL(fileURLWithPath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    case "folder":
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    default: path = folder.path("missing/history")
    }
    let screen = try Screen(probe: "--history '\(path)'")
    try await screen.expect { $0.rows.last == "题>" }
    try screen.press("Up", "Up", "Up", "Down", "Down", "Down")
    try await enter("新的", on: screen)
    try screen.press("Up")
    try await screen.expect { $0.rows.last == "题> 新的" }
    try screen.press("C-u")
    try await quit(screen)
    if kind == "unfinished" {
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "旧的\n没写完\n新的\n")
    }
  }
}
