/// A command of the prompt: one file each, listed in ``CommandCatalog``.
@MainActor
protocol ShellCommand {
  /// What it can be called, the English name first, then the Chinese ones.
  static var names: [String] { get }
  /// What may follow the name: `[题库|主题|题型] [题数]`.
  static var usage: String { get }
  /// What it does, in one short Chinese sentence.
  static var summary: String { get }
  /// Words that can follow, for completion, each with its other forms.
  static func arguments(in shell: Shell) -> [[String]]
  /// Does it.
  ///
  /// - Parameters:
  ///   - words: What was typed after the name.
  ///   - shell: Where it was typed.
  /// - Returns: What the prompt does next.
  /// - Throws: ``ShellProblem`` with what to type instead.
  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome
}

extension ShellCommand {
  static func arguments(in shell: Shell) -> [[String]] { [] }
}

/// What the prompt does after a command.
enum ShellOutcome {
  /// It comes back.
  case goOn
  /// The program ends.
  case leave
}

/// Why a command could not be done, and what to type instead.
public struct ShellProblem: Error {
  /// One to three short Chinese lines.
  public let message: String
  /// What the process returns when the command was given on the command line.
  public let exitStatus: ExitStatus

  /// Describes a problem.
  public init(_ message: String, exitStatus: ExitStatus = .usage) {
    self.message = message
    self.exitStatus = exitStatus
  }
}

/// What the process returns.
public enum ExitStatus: Int32, Sendable {
  /// All done.
  case done = 0
  /// Findings or failures were reported.
  case findings = 1
  /// The command was not understood.
  case usage = 2
  /// Data could not be read or written.
  case data = 3
}
