/// `optimize`, 优化: fits the schedule to the learner's own memory.
enum OptimizeCommand: ShellCommand {
  static let names = ["optimize", "优化"]
  static let usage = "[--apply|--reset]"
  static let summary = "按你自己的作答记录，把复习间隔定得更准"

  /// What can follow, each with what it means.
  private static let options: [(names: [String], wish: FittingWish)] = [
    (["--apply", "apply", "换上"], .apply), (["--reset", "reset", "换回"], .reset),
  ]

  static func arguments(in shell: Shell) -> [[String]] { options.map(\.names) }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let word = words.first else { return try await shell.fitSchedule(.ask) }
    guard words.count == 1,
      let option = options.first(where: { $0.names.contains(word.lowercased()) })
    else {
      throw ShellProblem(
        """
        optimize 后面不能写 \(words.joined(separator: " ").prefix(40))。只写 optimize 就算一遍再问你换不换；
        optimize --apply 不再问就换上，optimize --reset 换回通用参数。
        """)
    }
    return try await shell.fitSchedule(option.wish)
  }
}
