#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program with pipes for standard input and output.
final class ChildProcess {
  private let id: pid_t
  private var input: Int32
  private let output: Int32
  private var hasEnded = false

  /// Starts a program; its errors go where ours go.
  init(_ program: String, _ arguments: [String]) throws {
    let (childInput, ourInput) = try pipeEnds()
    let (ourOutput, childOutput) = try pipeEnds()
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, childInput, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, childOutput, STDOUT_FILENO)
    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] = [
      strdup("HOME=/nonexistent"), strdup("LC_ALL=C.UTF-8"), nil,
    ]
    defer { for text in words + variables { free(text) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, program, &actions, nil, words, variables)
    close(childInput)
    close(childOutput)
    guard code == 0 else { throw BenchmarkProblem("启动不了 \(program)：错误 \(code)") }
    self.id = id
    input = ourInput
    output = ourOutput
  }

  deinit {
    end()
    close(output)
  }

  /// Writes to its standard input.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    #if canImport(Glibc)
      _ = Glibc.write(input, bytes, bytes.count)
    #else
      _ = Darwin.write(input, bytes, bytes.count)
    #endif
  }

  /// Reads its standard output until a line has come that ends in a text, or to the end.
  ///
  /// Only the latest bytes are looked at, since what is done here counts as the program's time.
  ///
  /// - Returns: whether the line has come.
  @discardableResult
  func read(untilLineEndingIn text: String) -> Bool {
    let wanted = Array((text + "\n").utf8)
    var latest: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(into: &piece)
      guard count > 0 else { return false }
      latest = Array((latest + piece[..<count].suffix(wanted.count)).suffix(wanted.count))
      if latest == wanted { return true }
    }
  }

  /// Reads its standard output to the end.
  private func readToEnd() { read(untilLineEndingIn: "\u{0}") }

  /// What it prints until it closes its standard output.
  func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(into: &piece)
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }

  private func read(into piece: inout [UInt8]) -> Int {
    piece.withUnsafeMutableBytes { buffer in
      #if canImport(Glibc)
        Glibc.read(output, buffer.baseAddress, buffer.count)
      #else
        Darwin.read(output, buffer.baseAddress, buffer.count)
      #endif
    }
  }

  /// The most memory it had resident so far, in bytes.
  ///
  /// On Linux the kernel is asked while the program runs: what it reports afterwards includes the
  /// memory of the process that started it.
  func peakMemory() -> Int {
    #if os(Linux)
      let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
        * 1024
    #else
      return Int(end()?.ru_maxrss ?? 0)
    #endif
  }

  /// Closes its input and waits for its end.
  @discardableResult
  func end() -> rusage? {
    guard !hasEnded else { return nil }
    hasEnded = true
    close(input)
    readToEnd()
    var status: Int32 = 0
    var usage = rusage()
    wait4(id, &status, 0, &usage)
    return usage
  }
}

/// A pipe that no other program inherits: where to read, where to write.
private func pipeEnds() throws -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { throw BenchmarkProblem("打不开管道") }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}
