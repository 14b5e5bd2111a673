public import ArgumentParser
public import WenmiShell

/// Runs a program's command line.
public enum CommandRun {
  /// Does what the command line says and leaves with its exit status; help and complaints are in
  /// Chinese.
  ///
  /// - Parameter root: The program's own command.
  public static func run<Root: ParsableCommand>(_ root: Root.Type) async {
    do {
      var command = try Root.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(root, with: error)
    }
  }

  /// Prints help where help was asked for, else says in Chinese what was wrong with the call.
  private static func leave<Root: ParsableCommand>(
    _ root: Root.Type, with error: any Error
  ) -> Never {
    if let code = error as? ExitCode { Root.exit(withError: code) }
    if let problem = error as? ShellProblem {
      StandardError.write(problem.message + "\n")
      Root.exit(withError: ExitCode(problem.exitStatus.rawValue))
    }
    let message = Root.fullMessage(for: error)
    let program = Root.configuration.commandName ?? ""
    guard Root.exitCode(for: error) != .success else {
      print(ChineseUsage.translated(help: message, of: program))
      Root.exit()
    }
    StandardError.write(ChineseUsage.explained(message, to: program) + "\n")
    Root.exit(withError: ExitCode(ExitStatus.usage.rawValue))
  }
}

extension ExitStatus {
  /// Ends the process with this status, unless all is done.
  public func settle() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
