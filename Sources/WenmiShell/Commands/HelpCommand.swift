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
    screen.blank()
    screen.paragraph("答题时", tone: .strong)
    screen.table([
      ["a、A、Ａ、1", "都算选第一项；多选写 ac 或 a、c"],
      ["?", "提示"], ["skip 跳过", "这题先不做"], ["back 撤回", "回到上一题，撤回刚才的答案"],
      ["why 解析", "逐项解析上一次作答"], ["note 文字", "给这题记一句笔记"], ["flag 文字", "报告这题有误"],
      ["quit 退出", "存好退出，下次 resume 接着做"],
    ])
    shell.show(screen)
    return .goOn
  }
}
