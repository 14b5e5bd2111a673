#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import Synchronization

/// A program that runs with pipes at its standard input, output and error.
public final class RunningProgram {
  /// What it wrote and how it ended.
  public struct Result {
    /// What it wrote to standard output.
    public var output: String
    /// What it wrote to standard error.
    public var errors: String
    /// The exit status, or 128 and the signal.
    public var status: Int32
  }

  /// It could not be started, or did not end.
  public struct Failure: Error, CustomStringConvertible {
    /// What was the matter.
    public let description: String
  }

  /// The process.
  public let process: Int32
  /// What has been read of standard output.
  public private(set) var output: [UInt8] = []
  /// What has been read of standard error.
  public private(set) var errors: [UInt8] = []
  private var input: Int32
  private var outputEnd: Int32
  private var errorEnd: Int32
  private var status: Int32?

  /// Variables that would make a program behave differently on different machines.
  public static let removedVariables = [
    "WENMI_HOME", "XDG_DATA_HOME", "COLUMNS", "LINES", "NO_COLOR", "LC_ALL", "LC_CTYPE", "LANG",
    "TERM", "TMUX",
  ]

  /// Starts a program found in PATH or by its path.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - environment: Variables beyond those of the tests, less `removedVariables`.
  /// - Throws: ``Failure`` where it cannot be started.
  public init(_ arguments: [String], environment: [String: String] = [:]) throws {
    signal(SIGPIPE, SIG_IGN)
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let words =
      ["/usr/bin/env"] + Self.removedVariables.flatMap { ["-u", $0] } + settings + arguments
    (process, input, outputEnd, errorEnd) = try Self.spawning.withLock { _ in
      try Self.spawn(words)
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      wait()
    }
    for end in [input, outputEnd, errorEnd] where end >= 0 { close(end) }
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - input: Its standard input.
  ///   - environment: Variables to set for it.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``Failure`` where it cannot be started, or does nothing for a minute.
  @discardableResult
  public static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    let program = try RunningProgram(arguments, environment: environment)
    try program.write(input)
    program.closeInput()
    return try program.finish()
  }

  /// Writes to standard input; that nobody reads it any more is no failure.
  public func write(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // Whatever the program says meanwhile is read, so that neither waits for the other.
      _ = try wait(toWrite: true)
      let count = rest.withUnsafeBytes { systemWrite(input, $0.baseAddress, $0.count) }
      if count < 0, errno == EAGAIN || errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Ends standard input.
  public func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Waits for output and reads what there is.
  ///
  /// - Returns: Whether there was any; `false` at its end.
  public func readOutput() throws -> Bool {
    while outputEnd >= 0 || errorEnd >= 0 {
      let before = output.count
      _ = try wait(toWrite: false)
      if output.count > before { return true }
    }
    return false
  }

  /// Sends a signal to the process.
  public func send(signal: Int32) { kill(process, signal) }

  /// Reads everything to the end and waits for the process.
  public func finish() throws -> Result {
    while try readOutput() {}
    wait()
    return Result(
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self), status: status ?? -1)
  }

  // MARK: Pipes

  /// Reads what there is, waiting for it or until something can be written.
  private func wait(toWrite: Bool) throws -> Bool {
    var ends = [
      pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errorEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: toWrite ? input : -1, events: Int16(POLLOUT), revents: 0),
    ]
    let count = poll(&ends, 3, 60_000)
    guard count != 0 else {
      kill(process, SIGKILL)
      throw Failure(
        description: "nothing happened for a minute; so far: "
          + String(decoding: output.suffix(2000), as: UTF8.self))
    }
    if ends[0].revents != 0 { Self.drain(&outputEnd, into: &output) }
    if ends[1].revents != 0 { Self.drain(&errorEnd, into: &errors) }
    return ends[2].revents != 0
  }

  private static func drain(_ end: inout Int32, into bytes: inout [UInt8]) {
    var piece = [UInt8](repeating: 0, count: 1 << 12)
    let count = read(end, &piece, piece.count)
    if count > 0 {
      bytes += piece.prefix(count)
    } else if count == 0 || errno != EINTR {
      close(end)
      end = -1
    }
  }

  private func wait() {
    guard status == nil else { return }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    let signal = raw & 0x7F
    status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
  }

  // MARK: Starting

  /// Programs are started one after another, so that none inherits another's pipes.
  private static let spawning = Mutex<Void>(())

  private static func spawn(_ words: [String]) throws -> (Int32, Int32, Int32, Int32) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The tests ignore broken pipes, and their threads block signals; a program must be free to
    // decide that for itself.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var pipes: [[Int32]] = []
    for descriptor: Int32 in 0...2 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      pipes.append(ends)
      posix_spawn_file_actions_adddup2(&actions, ends[descriptor == 0 ? 0 : 1], descriptor)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, words[0], &actions, &attributes, &arguments, environ)
    for end in [pipes[0][0], pipes[1][1], pipes[2][1]] { close(end) }
    guard failure == 0 else {
      throw Failure(description: "cannot run \(words[0]): \(String(cString: strerror(failure)))")
    }
    _ = fcntl(pipes[0][1], F_SETFL, O_NONBLOCK)
    return (process, pipes[0][1], pipes[1][0], pipes[2][0])
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
