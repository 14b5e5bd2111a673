import Quiz
import Sessions
import Study
import TextLayout

/// `mistakes`, 错题: the questions that went wrong last time, and drilling them.
enum MistakesCommand: ShellCommand {
  static let names = ["mistakes", "错题", "错题本", "wrong"]
  static let usage = "[练 [题数]]"
  static let summary = "看错题；mistakes 练 重做"

  static func arguments(in shell: Shell) -> [[String]] { [["drill", "练"]] }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    let number = words.last.flatMap { Int($0) }
    if let first = words.first, ["练", "drill", "练习", "重做", "p"].contains(first) || number != nil {
      return try await drill(number ?? 10, in: shell)
    }
    let history = shell.history()
    let mistakes = DrillSelection.mistakes(in: history, among: shell.library.entries)
    var screen = shell.screen()
    guard !mistakes.isEmpty else {
      shell.say("错题本是空的。")
      return .goOn
    }
    screen.heading("错题本  \(mistakes.count) 题", "最近一次答错的，错得多的在前")
    screen.ruleLine()
    let rows = mistakes.prefix(screen.isNarrow ? 8 : 15).enumerated().map { index, reference in
      let record = history[reference]
      let question = (try? shell.library.question(reference)) ?? nil
      let stem = TextLayout.truncated(
        question?.label ?? "\(reference)", to: max(16, screen.columns - 16))
      return ["\(index + 1)", "错 \(record?.wrong ?? 0) 次", stem]
    }
    screen.table(Array(rows), rightAligned: [0])
    if mistakes.count > rows.count {
      screen.paragraph("…… 共 \(mistakes.count) 题", indent: 2)
    }
    screen.blank()
    screen.paragraph("重做这些题：mistakes 练", tone: .faint)
    shell.show(screen)
    return .goOn
  }

  /// Asks the questions that went wrong, the most often wrong first.
  static func drill(_ count: Int, in shell: Shell) async throws -> ShellOutcome {
    return try await Drill.start(
      DrillRequest(
        mode: .mistakes, title: "错题", entries: shell.library.entries, count: count),
      in: shell
    ).outcome
  }
}
