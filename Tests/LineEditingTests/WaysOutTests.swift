import Foundation
import Testing

/// However reading ends, the terminal is left as it was found.
@Suite(.serialized) struct WaysOutTests {
  private func startTyping(_ options: String = "--describe") async throws -> Screen {
    let screen = try Screen(probe: options)
    try await screen.expect { $0.rows.last == "题>" }
    try screen.type("你好")
    try await screen.expect { $0.rows.last == "题> 你好" }
    #expect(try !screen.isSane())
    return screen
  }

  private func processID(on screen: Screen) throws -> pid_t {
    let line = try screen.transcript().split(separator: "\n").first { $0.hasPrefix("pid=") }
    return try #require(line.flatMap { pid_t($0.dropFirst(4)) })
  }

  /// The terminal is set back before the process has ended, so nothing is to be waited for.
  private func expectSane(_ screen: Screen, exit: Int) async throws {
    try await screen.expect(printed: "EXIT=\(exit)")
    #expect(try screen.isSane())
  }

  @Test func interruptIsAnEvent() async throws {
    let screen = try await startTyping()
    try screen.press("C-c")
    try await screen.expect { Array($0.rows.suffix(3)) == ["题> 你好", "interrupted", "题>"] }
    try screen.type("再来")
    try screen.press("Enter")
    try await screen.expect(printed: "line=<再来>")
  }

  @Test func endOfInputNeedsAnEmptyLine() async throws {
    let screen = try await startTyping()
    try screen.press("C-d")
    try screen.type("！")
    try await screen.expect { $0.rows.last == "题> 你好！" }
    try screen.press("C-u", "C-d")
    try await screen.expect(printed: "end")
    try await expectSane(screen, exit: 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func signalEndsReading(signal: Int32) async throws {
    let screen = try await startTyping()
    kill(try processID(on: screen), signal)
    try await screen.expect(printed: "terminated=\(signal)")
    try await expectSane(screen, exit: 0)
  }

  @Test func closesOnQuit() async throws {
    let screen = try await startTyping()
    try screen.press("C-u")
    try screen.type("quit")
    try screen.press("Enter")
    try await expectSane(screen, exit: 0)
  }

  /// Another thread calls exit while the line is still being read.
  @Test func exitSetsTerminalBack() async throws {
    let folder = try TemporaryFolder()
    let screen = try await startTyping("--notices \(folder.path("notices"))")
    try "exit\n".write(toFile: folder.path("notices"), atomically: true, encoding: .utf8)
    try await expectSane(screen, exit: 7)
  }

  @Test func trapSetsTerminalBack() async throws {
    let screen = try await startTyping("--complete")
    try screen.press("C-u")
    try screen.type("trap")
    try screen.press("Tab")
    try await screen.expect { picture in picture.rows.contains { $0.hasPrefix("EXIT=1") } }
    #expect(try screen.isSane())
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGABRT])
  func fatalSignalSetsTerminalBack(signal: Int32) async throws {
    let screen = try await startTyping()
    kill(try processID(on: screen), signal)
    try await expectSane(screen, exit: Int(128 + signal))
  }

  @Test func stopsAndContinues() async throws {
    // A shell with job control that leaves the terminal's settings alone.
    let screen = try Screen(
      running: "exec sh -i", environment: ["LANG": "C.UTF-8", "PS1": "shell# ", "ENV": ""])
    try await screen.expect { $0.rows.last == "shell#" }
    try screen.type("\(Probe.path()) --describe")
    try screen.press("Enter")
    try await screen.expect { $0.rows.last == "题>" }
    try screen.type("你好世界")
    try await screen.expect { $0.rows.last == "题> 你好世界" }
    try screen.press("Left", "Left")
    try await screen.expect { $0.cursorColumn == 8 }
    try screen.press("C-z")
    try await screen.expect { picture in
      picture.rows.last == "shell#" && picture.rows.contains { $0.contains("Stopped") }
    }
    #expect(try screen.isSane())
    try screen.type("fg")
    try screen.press("Enter")
    try await screen.expect { $0.rows.last == "题> 你好世界" && $0.cursorColumn == 8 }
    try screen.type("大")
    try await screen.expect { $0.rows.last == "题> 你好大世界" }

    // Stopped by a signal that cannot be answered beforehand.
    kill(try processID(on: screen), SIGSTOP)
    try await screen.expect { $0.rows.last == "shell#" }
    // The terminal is still set for the probe, so that Enter is not a line feed.
    try screen.type("fg")
    try screen.press("C-j")
    try await screen.expect { $0.rows.last == "题> 你好大世界" }
    try screen.press("Enter")
    try await screen.expect(printed: "line=<你好大世界>")
    try screen.press("C-d")
    try await screen.expect { $0.rows.last == "shell#" }
    #expect(try screen.isSane())
  }

  @Test func interruptBetweenLinesEndsTheNext() async throws {
    let screen = try await startTyping("--describe --busy")
    try screen.press("Enter")
    try await screen.expect(printed: "busy")
    kill(try processID(on: screen), SIGINT)
    try await screen.expect(printed: "interrupted")
    // Asked twice while nothing is read, the process ends.
    try screen.press("Enter")
    try await screen.expect { $0.rows.filter { $0 == "busy" }.count == 2 }
    let process = try processID(on: screen)
    kill(process, SIGINT)
    kill(process, SIGTERM)
    // The shell may end with it when it is SIGINT, and says nothing then.
    try await screen.expect { picture in
      picture.rows.contains { $0.hasPrefix("EXIT=1") } || kill(process, 0) != 0
    }
    #expect(try screen.isSane())
  }
}
