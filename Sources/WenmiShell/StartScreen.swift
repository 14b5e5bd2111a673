import Quiz
import Sessions

/// What stands on the screen when the prompt first appears.
@MainActor
enum StartScreen {
  static func drawn(for shell: Shell) -> Screen {
    var screen = shell.screen()
    let library = shell.library
    let count = library.banks.map(\.entries.count).reduce(0, +)
    screen.heading(
      "文秘练兵   \(library.banks.count) 个题库 \(count) 题",
      "\(shell.learner)  \(Timestamp.now().day)", tone: .strong)
    screen.ruleLine()
    let unfinished = shell.unfinished
    if let unfinished {
      screen.paragraph(
        "上次练到第 \(min(unfinished.done + 1, unfinished.planned))/\(unfinished.planned) 题（\(unfinished.title)，\(SessionListScreen.shortTime(unfinished.startedAt))），输入 resume 接着做。"
      )
      screen.blank()
    }
    let example = library.banks.first?.title ?? "文种选择"
    screen.table([
      ["回车", unfinished == nil ? "开始练 10 题" : "接着做上次的练习"],
      ["drill \(example)", "按题库、主题或题型练，后面可写题数"],
      ["mistakes", "看错题，重做错题"], ["genre", "不知道用什么文种，问一问"],
      ["rules", "查规则和依据"], ["stats", "看进度"],
    ])
    screen.blank()
    screen.paragraph("Tab 补全   help 全部命令（中文也行：练习 错题 统计 帮助）   Ctrl-D 退出", tone: .faint)
    screen.blank()
    return screen
  }
}
