import Quiz

/// The commands of the prompt, in the order in which `help` shows them.
@MainActor
enum CommandCatalog {
  static let all: [any ShellCommand.Type] = [
    DrillCommand.self, ReviewCommand.self, LearnCommand.self, MistakesCommand.self,
    CramCommand.self, TargetCommand.self, ExamCommand.self, ResumeCommand.self, UndoCommand.self,
    PlacementCommand.self, TypingCommand.self, CheckCommand.self,
    GenreCommand.self, RulesCommand.self, BanksCommand.self, TopicsCommand.self,
    SyllabusCommand.self, StatsCommand.self, ReportCommand.self, ProgressCommand.self,
    SettingsCommand.self,
    OptimizeCommand.self, HistoryCommand.self, ExportCommand.self,
    VerifyCommand.self, BankCommand.self, ClassCommand.self, JoinCommand.self, ContestCommand.self,
    LearnerCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// The command with a name, in any of its forms.
  static func command(named name: String) -> (any ShellCommand.Type)? {
    all.first { $0.names.contains(name.lowercased()) }
  }

  /// The first word of a line where it is the name of a command.
  static func commandName(beginning line: String) -> String? {
    let text = TypedForms.trimmed(TypedForms.folded(line))
    guard
      let first = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).first.map(String.init)
    else { return nil }
    return command(named: first) == nil ? nil : first
  }

  /// The command whose name is nearest to one that does not exist, if any is near.
  static func nearest(to name: String) -> (any ShellCommand.Type)? {
    let wanted = name.lowercased()
    var best: (command: any ShellCommand.Type, distance: Int)?
    for command in all {
      for candidate in command.names {
        let limit = candidate.unicodeScalars.allSatisfy(\.isASCII) ? 2 : 1
        let distance = editDistance(wanted, candidate)
        if distance <= min(limit, candidate.count - 1), distance < best?.distance ?? .max {
          best = (command, distance)
        }
      }
    }
    return best?.command
  }

  /// How many characters must be put in, taken out, changed or swapped with their neighbour.
  private static func editDistance(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first), Array(second))
    var rows = [[Int]](repeating: [], count: a.count + 1)
    rows[0] = Array(0...b.count)
    for i in 0..<a.count {
      rows[i + 1] = [i + 1]
      for j in 0..<b.count {
        var least = min(rows[i][j + 1] + 1, rows[i + 1][j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        rows[i + 1].append(least)
      }
    }
    return rows[a.count][b.count]
  }
}
