#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import Foundation

/// A terminal whose screen can be looked at: a window of a private tmux server.
public final class TerminalScreen {
  /// tmux could not do what it was asked.
  public struct TmuxFailed: Error, CustomStringConvertible {
    /// What it said.
    public let description: String
  }

  /// The screen never became what it should be.
  public struct Unexpected: Error, CustomStringConvertible {
    /// What was waited for, and the screen instead of it.
    public let description: String
  }

  /// The columns that the terminal was opened with.
  public let columns: Int
  private let socket = "wenmi-tests-\(UUID().uuidString)"

  /// Opens a terminal that runs a program and prints `EXIT=` with its status when it ends.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - columns: The width of the terminal.
  ///   - rows: The height of the terminal.
  ///   - environment: Variables to set; the others that could change what is shown are removed.
  ///   - processFile: A file that gets the program's process number.
  /// - Throws: Where there is no tmux.
  public init(
    running arguments: [String], columns: Int = 80, rows: Int = 50,
    environment: [String: String] = ["LANG": "C.UTF-8"], processFile: String = "/dev/null"
  ) throws {
    self.columns = columns
    let unset = RunningProgram.removedVariables.filter { $0 != "TERM" }.map { "-u \($0)" }
    let settings = environment.sorted { $0.key < $1.key }.map {
      Self.quoted("\($0.key)=\($0.value)")
    }
    let program = arguments.map(Self.quoted).joined(separator: " ")
    // Without the runtime's own debugger, which would wait for a key after a trap.
    let line =
      "env \(unset.joined(separator: " ")) SWIFT_BACKTRACE=enable=no \(settings.joined(separator: " ")) "
      + "sh -c \(Self.quoted("echo $$ > \(Self.quoted(processFile)); exec \(program)")); "
      + "echo EXIT=$?; exec sleep 1000"
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", line,
    ])
  }

  deinit { _ = try? tmux(["kill-server"]) }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try RunningProgram.run(["tmux", "-u", "-L", socket] + arguments)
    guard result.status == 0 else {
      throw TmuxFailed(
        description: result.status == 127
          ? "tmux is needed to test the terminal: install it"
          : "tmux \(arguments.first ?? ""): status \(result.status) \(result.errors)")
    }
    return result.output
  }

  // MARK: Input

  /// Types a text.
  public func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Types a text and Enter.
  public func enter(_ text: String = "") throws {
    if text.isEmpty { return try press("Enter") }
    try tmux(["send-keys", "-l", "--", text, ";", "send-keys", "Enter"])
  }

  /// Presses keys by the names tmux has for them: `Left`, `BSpace`, `C-k`.
  public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Pastes a text as a terminal does, with marks at both ends where the program asked for them.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p", "-r"])
  }

  /// Closes the window under the program, as a person does with a mouse.
  public func closeWindow() throws { try tmux(["kill-server"]) }

  // MARK: Output

  /// The rows of the screen from the top, without blanks at their ends.
  public func rows() throws -> [String] { try lines(of: tmux(["capture-pane", "-p"])) }

  /// Everything printed so far, with lines joined that the terminal had to divide.
  public func transcript() throws -> [String] {
    try lines(of: tmux(["capture-pane", "-p", "-J", "-S", "-"]))
  }

  /// Everything printed so far with its colours as escape sequences.
  public func colouredTranscript() throws -> String {
    try tmux(["capture-pane", "-p", "-e", "-S", "-"])
  }

  private func lines(of text: String) throws -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Looks at the screen until it is as expected.
  ///
  /// - Parameters:
  ///   - expectation: What is waited for, for the message.
  ///   - condition: Whether these rows are it.
  /// - Returns: The rows.
  /// - Throws: ``Unexpected`` a generous time later.
  @discardableResult
  public func wait(
    for expectation: String, until condition: ([String]) -> Bool
  ) async throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(30)
    while true {
      let rows = try rows()
      if condition(rows) { return rows }
      guard ContinuousClock.now < deadline else {
        throw Unexpected(
          description: "waited for: \(expectation)\n" + rows.map { "|\($0)\n" }.joined())
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Looks at the screen until a text stands on it.
  ///
  /// - Parameter text: Part of a row.
  /// - Returns: The rows.
  /// - Throws: ``Unexpected`` a generous time later.
  @discardableResult
  public func wait(for text: String) async throws -> [String] {
    try await wait(for: text) { rows in rows.contains { $0.contains(text) } }
  }

  /// Looks at the screen until its last row, where the cursor is, begins with a prompt.
  ///
  /// - Parameter prompt: The row without blanks at its end.
  /// - Returns: The rows.
  /// - Throws: ``Unexpected`` a generous time later.
  @discardableResult
  public func wait(forPrompt prompt: String) async throws -> [String] {
    try await wait(for: "prompt \(prompt)") { $0.last == prompt }
  }

  /// Whether the terminal driver echoes and edits lines itself, as a shell expects it.
  public func isSane() throws -> Bool {
    let path = try tmux(["display-message", "-p", "#{pane_tty}"]).dropLast()
    let descriptor = open(String(path), O_RDWR | O_NOCTTY)
    defer { close(descriptor) }
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return false }
    let wanted = tcflag_t(ECHO) | tcflag_t(ICANON) | tcflag_t(ISIG)
    return settings.c_lflag & wanted == wanted
  }
}
