import Quiz
import Sessions

/// `topics`, 主题: the topics, with how much of each was done and how well.
enum TopicsCommand: ShellCommand {
  static let names = ["topics", "主题"]
  static let usage = ""
  static let summary = "看有哪些主题"

  static func run(_ words: [String], in shell: Shell) -> ShellOutcome {
    let history = shell.history()
    var order: [String] = []
    var groups: [String: [QuestionBank.Entry]] = [:]
    for entry in shell.library.entries {
      let name = entry.topic.rawValue
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(entry)
    }
    var screen = shell.screen()
    screen.table(
      order.sorted().map { name in
        let entries = groups[name] ?? []
        let seen = entries.count { history[$0.reference] != nil }
        return [name, "\(seen)/\(entries.count)"]
      }, rightAligned: [1])
    screen.blank()
    screen.paragraph("练一个主题：drill 函", tone: .faint)
    screen.paragraph("按题型练：\(KindNames.list)", hanging: 4, tone: .faint)
    shell.show(screen)
    return .goOn
  }
}
