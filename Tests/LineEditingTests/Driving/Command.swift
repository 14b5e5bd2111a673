import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program run to its end.
struct Command {
  /// What it wrote and how it ended.
  struct Result {
    var output: String
    /// The exit status, or 128 and the signal.
    var status: Int32
  }

  struct NotStarted: Error, CustomStringConvertible {
    let program: String
    let reason: String
    var description: String { "cannot run \(program): \(reason)" }
  }

  /// Runs a program found in PATH, gives it input and waits.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Result {
    let toProgram = makePipe()
    let fromProgram = makePipe()
    let process = try starting.withLock { _ in
      defer {
        close(toProgram.read)
        close(fromProgram.write)
      }
      return try spawn(
        arguments, environment: environment, input: toProgram.read, output: fromProgram.write)
    }
    let output = exchange(input: input, to: toProgram.write, from: fromProgram.read)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Result(
      output: String(decoding: output, as: UTF8.self),
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  /// A pipe that no other program inherits, which would keep it from ending.
  static func makePipe() -> (read: Int32, write: Int32) {
    starting.withLock { _ in
      var ends: [Int32] = [-1, -1]
      _ = pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return (ends[0], ends[1])
    }
  }

  private static let starting = Mutex(())

  private static func spawn(
    _ arguments: [String], environment: [String: String], input: Int32, output: Int32
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // The threads of tasks let no signals through, and a program would inherit that.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let words = settings.isEmpty ? arguments : ["env"] + settings + arguments
    var argumentPointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers { free(pointer) } }
    var process: pid_t = 0
    let failure = posix_spawnp(
      &process, words[0], &actions, &attributes, &argumentPointers, environ)
    guard failure == 0 else {
      throw NotStarted(program: words[0], reason: String(cString: strerror(failure)))
    }
    return process
  }

  /// Writes and reads at the same time, so that neither pipe fills up.
  private static func exchange(input: [UInt8], to sink: Int32, from source: Int32) -> [UInt8] {
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(sink, F_SETFL, O_NONBLOCK)
    var output: [UInt8] = []
    var rest = input[...]
    var isOpen = true
    if rest.isEmpty { close(sink) }
    while isOpen {
      var waiting = [
        pollfd(fd: source, events: Int16(POLLIN), revents: 0),
        pollfd(fd: rest.isEmpty ? -1 : sink, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&waiting, 2, -1) > 0 else { continue }
      if waiting[1].revents != 0 {
        let count = rest.withUnsafeBytes { write(sink, $0.baseAddress, $0.count) }
        rest = count < 0 && errno != EAGAIN ? [] : rest.dropFirst(max(0, count))
        if rest.isEmpty { close(sink) }
      }
      if waiting[0].revents != 0 {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(source, &piece, piece.count)
        if count > 0 { output += piece.prefix(count) } else { isOpen = false }
      }
    }
    close(source)
    if !rest.isEmpty { close(sink) }
    return output
  }
}
