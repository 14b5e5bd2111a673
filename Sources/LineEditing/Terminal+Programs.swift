internal import CTerminal

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension Terminal {
  /// How another program ended that had the terminal meanwhile.
  public enum ProgramEnd: Hashable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By a signal.
    case killed(signal: Int32)
    /// It could not be started.
    case notStarted
  }

  /// Lets another program have the terminal and waits for its end; not to be called while a line
  /// is read.
  ///
  /// Its keys are its own, Ctrl-C and Ctrl-Z included; when it stops, this process stops with it;
  /// a request to end is passed on to it. Afterwards the terminal is set as it was before.
  ///
  /// - Parameter arguments: The program's path, then its arguments.
  /// - Returns: How it ended.
  public func run(_ arguments: [String]) -> ProgramEnd {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    let status = terminal_run_program(inputDescriptor, words)
    if status < 0 { return .notStarted }
    return status > 128 && status < 160 ? .killed(signal: status - 128) : .exited(status)
  }
}
