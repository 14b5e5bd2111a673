/// `help`, 帮助: what can be typed.
enum HelpCommand: ShellCommand {
  static let names = ["help", "帮助", "?"]
  static let usage = ""
  static let summary = "看全部命令"

  static func run(_ words: [String], in shell: Shell) -> ShellOutcome {
    var screen = shell.screen()
    screen.paragraph("全部命令（英文、中文都可以，Tab 补全）", tone: .strong)
    screen.table(
      CommandCatalog.all.map { command in
        let name = "\(command.names[0]) \(command.usage)"
        let other = command.names.dropFirst().first { $0 != "?" } ?? ""
        return screen.isNarrow
          ? ["\(command.names[0]) \(other)", command.summary]
          : [name, other, command.summary]
      })
    screen.paragraph("drill 后面可写的题型：\(KindNames.list)", indent: 2, hanging: 6, tone: .faint)
    screen.blank()
    DrillHelp.draw(on: &screen)
    shell.show(screen)
    return .goOn
  }
}
