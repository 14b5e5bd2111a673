import Classroom

/// `contest`, 竞赛: seats, marks, results and prizes of contests.
enum ContestCommand: ShellCommand {
  static let names = ["contest", "竞赛"]
  static let usage = "new|seats|sheet|marks|result|awards …"
  static let summary = "办竞赛：排座、评分、名次、获奖名单"

  static func arguments(in shell: Shell) -> [[String]] {
    ContestActionCatalog.all.map { $0.names }
      + ((try? shell.contestStore.ids()) ?? []).map { [$0.rawValue] }
  }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let first = words.first else {
      var screen = shell.screen()
      screen.table(ContestActionCatalog.all.map { ["contest \($0.usage)", $0.summary] })
      screen.paragraph("竞赛不止一场时用 --contest 写明哪一场，不止一轮时用 --round 写明哪一轮。", tone: .faint)
      shell.show(screen)
      return .goOn
    }
    guard let action = ContestActionCatalog.action(named: first) else {
      let names = ContestActionCatalog.all.map { $0.names[0] }.joined(separator: " ")
      throw ShellProblem("contest 后面可以写：\(names)。单独输入 contest 看用法。")
    }
    try await action.run(try ContestLine(Array(words.dropFirst())), in: shell)
    return .goOn
  }
}
