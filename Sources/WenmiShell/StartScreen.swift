import Quiz
import Sessions
import Study

/// What stands on the screen when the prompt first appears.
@MainActor
struct StartScreen {
  private let shell: Shell
  private let now: Timestamp
  private let unfinished: SessionSummary?
  private let due: Int
  private let secondsForDue: Double
  private let isNew: Bool

  /// Looks up what is left to do.
  init(for shell: Shell, now: Timestamp = .now()) async {
    self.shell = shell
    self.now = now
    shell.study.readAhead()
    unfinished = shell.unfinished
    let record = await shell.studyRecord()
    let due = DueQueue.due(in: record, at: now.seconds, shell.canAsk)
    self.due = due.count
    let pace = due.isEmpty ? Pace() : shell.pace(record)
    secondsForDue = due.reduce(0) { $0 + shell.secondsForAnswer($1, pace) }
    isNew = record.questions.isEmpty
  }

  /// The command that Enter stands for on this page.
  var enterCommand: String { unfinished != nil ? "resume" : due > 0 ? "review" : "drill" }

  func draw() -> Screen {
    var screen = shell.screen()
    let library = shell.library
    let count = library.banks.map(\.entries.count).reduce(0, +)
    screen.heading(
      "文秘练兵   \(library.banks.count) 个题库 \(count) 题", "\(shell.learner)  \(now.day)",
      tone: .strong)
    screen.ruleLine()
    if let today { screen.paragraph(today) }
    if let unfinished {
      screen.paragraph(
        "上次练到第 \(min(unfinished.done + 1, unfinished.planned))/\(unfinished.planned) 题（\(unfinished.title)，\(SessionListScreen.shortTime(unfinished.startedAt))），输入 resume 接着做。"
      )
    }
    if today != nil || unfinished != nil { screen.blank() }
    let example = library.banks.first?.title ?? "文种选择"
    screen.table([
      [
        "回车", unfinished != nil ? "接着做上次的练习" : due > 0 ? "复习到期的题" : "开始练 10 题",
      ], ["learn", "学新题，主题轮着来"], ["drill \(example)", "按题库、主题或题型练，后面可写题数"],
      ["mistakes", "看错题，重做错题"], ["target", "定考试日子，排复习计划"], ["genre", "不知道用什么文种，问一问"],
      ["rules", "查规则和依据"], ["stats", "看进度"],
    ])
    screen.blank()
    screen.paragraph("Tab 补全   help 全部命令（中文也行：练习 错题 统计 帮助）   Ctrl-D 退出", tone: .faint)
    screen.blank()
    return screen
  }

  /// What is to be done today, and how long it is until the examination.
  private var today: String? {
    var words: [String] = []
    if due > 0 {
      words.append("今天该复习 \(due) 题，\(TimeSpan.about(seconds: secondsForDue))。")
    } else if !isNew {
      words.append("没有到期的题。")
    }
    if let target = shell.study.settings.target {
      let days = target.day.daysSince1970 - now.day.daysSince1970
      if days >= 0 {
        words.append(days == 0 ? "今天考试，target 练 再过一遍。" : "离考试还有 \(days) 天，今天的计划：target 练。")
      }
    }
    return words.isEmpty ? nil : words.joined()
  }
}
