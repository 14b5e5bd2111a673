import Classroom

/// `class`, 培训班: rosters, groups and attendance of classes.
enum ClassCommand: ShellCommand {
  static let names = ["class", "培训班", "班"]
  static let usage = "new|list|show|sign|open …"
  static let summary = "培训班：名册、签到、上课"

  static func arguments(in shell: Shell) -> [[String]] {
    ClassActionCatalog.all.map { $0.names }
      + ((try? shell.classStore.ids()) ?? []).map { [$0.rawValue] }
  }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let first = words.first else {
      var screen = shell.screen()
      screen.table(ClassActionCatalog.all.map { ["class \($0.usage)", $0.summary] })
      shell.show(screen)
      return .goOn
    }
    guard let action = ClassActionCatalog.action(named: first) else {
      let names = ClassActionCatalog.all.map { $0.names[0] }.joined(separator: " ")
      throw ShellProblem("class 后面可以写：\(names)。单独输入 class 看用法。")
    }
    try await action.run(Array(words.dropFirst()), in: shell)
    return .goOn
  }
}
