import Foundation
import Testing

/// Reading where there is no terminal, or one without escape sequences.
@Suite(.serialized) struct PlainInputTests {
  private func run(_ input: String, options: [String] = []) throws -> Command.Result {
    try Command.run([Probe.path()] + options, input: Array(input.utf8))
  }

  @Test(arguments: [
    ("甲\n乙\n", "line=<甲>\nline=<乙>\nend\n"),
    ("甲\n乙", "line=<甲>\nline=<乙>\nend\n"),
    ("甲\r\n\r\n乙\r\n", "line=<甲>\nline=<>\nline=<乙>\nend\n"),
    ("\u{FEFF}甲\n\u{FEFF}乙\n", "line=<甲>\nline=<\u{FEFF}乙>\nend\n"),
    ("", "end\n"),
    ("\n", "line=<>\nend\n"),
    ("quit\n甲\n", "line=<quit>\n"),
  ])
  func readsPipe(input: String, output: String) throws {
    let result = try run(input)
    #expect(result.output == output)
    #expect(result.status == 0)
  }

  @Test func readsInvalidBytes() throws {
    let result = try Command.run([Probe.path()], input: [0xFF, 0x41, 0xE4, 0xBD, 0x0A])
    #expect(result.output == "line=<\u{FFFD}A\u{FFFD}>\nend\n")
  }

  @Test func readsLongLines() throws {
    let long = String(repeating: "练", count: 350_000)
    #expect(try run("\(long)\n短\n").output == "line=350000 scalars\nline=<短>\nend\n")
  }

  @Test func describesPipe() throws {
    let result = try Command.run(
      [Probe.path(), "--describe"], environment: ["COLUMNS": "132", "LINES": "50"])
    #expect(result.output.hasPrefix("interactive=false columns=132 rows=50 colour=false\n"))
    let odd = try Command.run([Probe.path(), "--describe"], environment: ["COLUMNS": "-3"])
    #expect(odd.output.hasPrefix("interactive=false columns=80"))
  }

  /// A reader that has gone away ends the loop, not the process.
  @Test func endsWhenOutputIsClosed() throws {
    let piped = try Command.run([
      "sh", "-c",
      "{ { yes 练 | { \(Probe.path()); echo status=$? >&3; } | head -n 1; } 3>&1; }",
    ])
    #expect(piped.output.contains("line=<练>\n"))
    #expect(piped.output.contains("status=0\n"))
  }

  @Test(arguments: [("", true), ("NO_COLOR", false), ("TERM", false)])
  func usesColourOnTerminal(variable: String, usesColour: Bool) async throws {
    var environment = ["LANG": "C.UTF-8"]
    if variable == "NO_COLOR" { environment["NO_COLOR"] = "1" }
    if variable == "TERM" { environment["TERM"] = "dumb" }
    let screen = try Screen(probe: "--describe", columns: 70, rows: 10, environment: environment)
    try await screen.expect(
      printed: "interactive=true columns=70 rows=10 colour=\(usesColour)\n")
  }

  @Test func readsOnDumbTerminal() async throws {
    let screen = try Screen(
      probe: "--describe", environment: ["LANG": "C.UTF-8", "TERM": "dumb"])
    try await screen.expect { $0.rows.last == "题>" }
    try screen.type("你好")
    try screen.press("Enter")
    try await screen.expect { Array($0.rows.suffix(3)) == ["题> 你好", "line=<你好>", "题>"] }
    try screen.type("错字")
    try screen.press("BSpace")
    try screen.press("Enter")
    try await screen.expect(printed: "line=<错>")
    try screen.type("半句")
    try screen.press("C-c")
    try await screen.expect(printed: "interrupted")
    try await screen.expect { $0.rows.last == "题>" }
    try screen.press("C-d")
    try await screen.expect(printed: "EXIT=0")
    #expect(try screen.isSane())
  }

  @Test func timesOutOnDumbTerminal() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("notices")
    let screen = try Screen(
      probe: "--timeout 1500 --notices \(file)", environment: ["LANG": "C.UTF-8", "TERM": "dumb"])
    try await screen.expect { $0.rows.last == "题>" }
    try screen.type("没写完")
    try "注意\n".write(toFile: file, atomically: true, encoding: .utf8)
    try await screen.expect(printed: "\n注意\n")
    try await screen.expect(printed: "timeout=<没写完>")
    try screen.type("下一题")
    try screen.press("Enter")
    try await screen.expect(printed: "line=<下一题>")
  }
}
