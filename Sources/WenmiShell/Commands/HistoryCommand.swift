import Sessions

/// `history`, 历史: the sessions there are, the newest first.
enum HistoryCommand: ShellCommand {
  static let names = ["history", "历史", "记录", "sessions"]
  static let usage = "[条数]"
  static let summary = "看以往的练习"

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    var screen = shell.screen()
    let count = words.first.flatMap { Int($0) } ?? 15
    try SessionListScreen.draw(
      shell.store, learner: shell.learner, most: count, on: &screen)
    shell.show(screen)
    return .goOn
  }
}
