#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import LineEditing

extension Shell {
  /// A shell on this process's own terminal, folders and variables.
  ///
  /// - Parameters:
  ///   - home: The folder of `--home`, or `nil`.
  ///   - learner: The name of `--learner`, or `nil`.
  /// - Returns: The shell; nothing is read yet.
  /// - Throws: ``ShellProblem`` where the name cannot be one.
  public static func open(home: String?, learner: String?) throws -> Shell {
    let variables = ProcessInfo.processInfo.environment
    let folders = Home(
      named: home, environment: variables, executable: Self.executable)
    let shell = Shell(
      terminal: Terminal(Terminal.Configuration(historyFile: folders.historyFile)),
      home: folders, learner: nil, environment: { variables[$0] })
    if let learner { try shell.change(learner: learner) }
    return shell
  }

  /// The path of the running program, beside which other things are installed.
  public nonisolated static var executable: String {
    #if os(Linux)
      if let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
        return path
      }
    #endif
    return CommandLine.arguments.first ?? "wenmi"
  }
}
