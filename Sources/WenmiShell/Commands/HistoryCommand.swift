import Sessions

/// `history`, 历史: the sessions there are, the newest first; takes in one that somebody was given.
enum HistoryCommand: ShellCommand {
  static let names = ["history", "历史", "记录", "sessions"]
  static let usage = "[条数]|import 文件"
  static let summary = "看以往的练习，导入自己的课堂记录"

  static func arguments(in shell: Shell) -> [[String]] { [importing] }

  private static let importing = ["import", "导入"]

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    if let first = words.first, importing.contains(first.lowercased()) {
      let isMine = words.contains("--as-me")
      let path = shell.typedPath(words.dropFirst().filter { $0 != "--as-me" })
      guard !path.isEmpty else { throw ShellProblem("请写明文件，如 sessions import 课堂记录.json") }
      _ = await shell.importSessions([path], isMine: isMine)
      return .goOn
    }
    var screen = shell.screen()
    let count = words.first.flatMap { Int($0) } ?? 15
    try SessionListScreen.draw(
      shell.store, learner: shell.learner, most: count, on: &screen)
    shell.show(screen)
    return .goOn
  }
}
