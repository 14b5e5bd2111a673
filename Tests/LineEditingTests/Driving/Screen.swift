import Foundation
import Testing

/// A terminal with a screen that can be looked at: a window of a private tmux server.
final class Screen {
  /// What the screen shows.
  struct Picture: Equatable, CustomStringConvertible {
    /// The rows from the top, without blanks at their ends and without empty rows at the bottom.
    var rows: [String]
    var cursorColumn: Int
    var cursorRow: Int

    var description: String {
      (rows.map { "|" + $0 } + ["cursor \(cursorColumn),\(cursorRow)"]).joined(separator: "\n")
    }
  }

  struct TmuxFailed: Error, CustomStringConvertible {
    let description: String
  }

  private let socket = "line-editing-\(UUID().uuidString)"

  /// Opens a terminal that runs a shell command; it stays open afterwards.
  /// - Parameters:
  ///   - command: A command for sh.
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  ///   - environment: Set for the command; other locale variables are removed.
  /// - Throws: `TmuxFailed` where there is no tmux.
  init(
    running command: String, columns: Int = 60, rows: Int = 16,
    environment: [String: String] = ["LANG": "C.UTF-8"]
  ) throws {
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }
    let unset = ["LC_ALL", "LC_CTYPE", "LANG", "NO_COLOR"].map { "-u \($0)" }.joined(separator: " ")
    // Without the runtime's own debugger, which would wait for a key after a trap.
    let line =
      "exec env \(unset) SWIFT_BACKTRACE=enable=no \(settings.joined(separator: " ")) "
      + "sh -c '\(command.replacing("'", with: "'\\''"))'; exec sleep 1000"
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      line.replacing("exec env", with: "env"),
    ])
  }

  /// Opens a terminal that runs the probe and then prints `EXIT=` with its status.
  convenience init(
    probe options: String, columns: Int = 60, rows: Int = 16,
    environment: [String: String] = ["LANG": "C.UTF-8"]
  ) throws {
    // Ctrl-C goes to the shell too, which must not end with it.
    try self.init(
      running: "trap : INT; \(Probe.path()) \(options); echo EXIT=$?", columns: columns, rows: rows,
      environment: environment)
  }

  deinit { _ = try? tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result: Command.Result
    do {
      result = try Command.run(["tmux", "-u", "-L", socket] + arguments)
    } catch {
      throw TmuxFailed(description: "tmux is needed to test the terminal: \(error)")
    }
    guard result.status == 0 else {
      throw TmuxFailed(
        description: result.status == 127
          ? "tmux is needed to test the terminal: install it"
          : "tmux \(arguments.first ?? ""): status \(result.status) \(result.output)")
    }
    return result.output
  }

  // MARK: Input

  /// What is typed: text, or keys by the names tmux has for them (`Left`, `BSpace`, `C-k`).
  enum Input: Equatable {
    case text(String)
    case keys([String])
  }

  func send(_ inputs: [Input]) throws {
    var arguments: [String] = []
    for input in inputs {
      if !arguments.isEmpty { arguments.append(";") }
      switch input {
      // tmux would take a semicolon at the end for its own.
      case .text(let text): arguments += ["send-keys", "-l", "--", text]
      case .keys(let keys): arguments += ["send-keys"] + keys
      }
    }
    try tmux(arguments)
  }

  func type(_ text: String) throws { try send([.text(text)]) }
  func press(_ keys: String...) throws { try send([.keys(keys)]) }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: The screen

  func picture() throws -> Picture {
    let output = try tmux([
      "display-message", "-p", "#{cursor_x} #{cursor_y}", ";", "capture-pane", "-p",
    ])
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    let cursor = lines.removeFirst().split(separator: " ").compactMap { Int($0) }
    while lines.last == "" { lines.removeLast() }
    return Picture(rows: lines, cursorColumn: cursor.first ?? -1, cursorRow: cursor.last ?? -1)
  }

  /// Everything printed so far, with lines joined that the terminal has divided.
  func transcript() throws -> String {
    try tmux(["capture-pane", "-p", "-J", "-S", "-"])
  }

  /// Looks at the screen until it is as expected; a generous time later it is a failure.
  func expect(
    _ comment: @autoclosure () -> Comment? = nil, location: SourceLocation = #_sourceLocation,
    _ condition: (Picture) -> Bool
  ) async throws {
    try await poll(
      { try picture() }, until: condition, failure: { "\(comment() ?? "")\n\($0)" },
      location: location)
  }

  /// Waits for a text anywhere in what has been printed.
  func expect(printed text: String, location: SourceLocation = #_sourceLocation) async throws {
    try await poll(
      { try transcript() }, until: { $0.contains(text) },
      failure: { "not printed: \(text)\n\($0)" }, location: location)
  }

  private func poll<Seen>(
    _ look: () throws -> Seen, until condition: (Seen) -> Bool, failure: (Seen) -> String,
    location: SourceLocation
  ) async throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while true {
      let seen = try look()
      if condition(seen) { return }
      guard ContinuousClock.now < deadline else {
        Issue.record("\(failure(seen))", sourceLocation: location)
        throw Unexpected()
      }
      try await Task.sleep(for: .milliseconds(4))
    }
  }

  /// The screen never became what it should be; the issue is recorded already.
  struct Unexpected: Error {}

  // MARK: The device

  /// Whether the terminal driver echoes and edits lines itself, as a shell expects it.
  func isSane() throws -> Bool {
    let path = try tmux(["display-message", "-p", "#{pane_tty}"]).dropLast()
    let descriptor = open(String(path), O_RDWR | O_NOCTTY)
    defer { close(descriptor) }
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return false }
    let wanted = tcflag_t(ECHO) | tcflag_t(ICANON) | tcflag_t(ISIG)
    return settings.c_lflag & wanted == wanted
  }
}
