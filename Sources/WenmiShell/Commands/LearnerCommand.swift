import Quiz

/// `learner`, 学员: says or changes who is practising.
enum LearnerCommand: ShellCommand {
  static let names = ["learner", "学员", "姓名"]
  static let usage = "[姓名]"
  static let summary = "看或者换学员"

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    var screen = shell.screen()
    let name = TypedForms.trimmed(words.joined(separator: " "))
    if !name.isEmpty { try shell.change(learner: name) }
    screen.paragraph(
      name.isEmpty ? "现在的学员是 \(shell.learner)。换人请输入 learner 姓名。" : "好，现在是 \(shell.learner)。")
    shell.show(screen)
    return .goOn
  }
}
