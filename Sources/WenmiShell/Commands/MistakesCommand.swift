import Quiz
import Sessions
import Study
import TextLayout

/// `mistakes`, 错题: the wrong-answer book, and drilling it.
enum MistakesCommand: ShellCommand {
  static let names = ["mistakes", "错题", "错题本", "wrong"]
  static let usage = "[练 [题数]|导出 [文件]]"
  static let summary = "看错题；mistakes 练 重做，mistakes 导出 打印"

  static func arguments(in shell: Shell) -> [[String]] { [["drill", "练"], ["export", "导出"]] }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    if try await shell.exportsMistakes(words) { return .goOn }
    let number = words.last.flatMap { Int($0) }
    if let first = words.first, ["练", "drill", "练习", "重做", "p"].contains(first) || number != nil {
      if let number, !(1...1000).contains(number) { throw ShellProblem("题数请写 1 至 1000。") }
      return try await Drill.start(
        request(number ?? 10, of: shell.library.entries, in: shell), in: shell
      ).outcome
    }
    let record = await shell.studyRecord()
    let mistakes = WrongAnswerBook.questions(in: record, among: shell.library.entries)
    var screen = shell.screen()
    guard !mistakes.isEmpty else {
      shell.say("错题本是空的。")
      return .goOn
    }
    screen.heading("错题本  \(mistakes.count) 题", "在 3 个不同的日子答对才出本")
    screen.ruleLine()
    let rows = mistakes.prefix(screen.isNarrow ? 8 : 15).enumerated().map { index, reference in
      let item = record[reference]
      let question = (try? shell.library.question(reference)) ?? nil
      let stem = TextLayout.truncated(
        question?.label ?? "\(reference)", to: max(16, screen.columns - 26))
      let hint = item.isLeech ? " 顽固" : ""
      return [
        "\(index + 1)", "错 \(item.wrong) 次",
        "对 \(item.rightDays)/\(StudyItem.rightDaysNeeded)\(hint)",
        stem,
      ]
    }
    screen.table(Array(rows), rightAligned: [0])
    if mistakes.count > rows.count {
      screen.paragraph("…… 共 \(mistakes.count) 题", indent: 2)
    }
    screen.blank()
    if mistakes.contains(where: { record[$0].isLeech }) {
      screen.paragraph("“顽固”的题反复错，先读规则再做：progress 列出每题该看哪一条。")
    }
    screen.paragraph("重做这些题：mistakes 练；印成一本：mistakes 导出", tone: .faint)
    shell.show(screen)
    return .goOn
  }

  /// The questions of the book that are to be asked, the most often wrong first.
  static func request(
    _ count: Int, of entries: [QuestionBank.Entry], in shell: Shell
  ) async throws -> DrillRequest {
    let wrong = WrongAnswerBook.questions(in: await shell.studyRecord(), among: entries)
    guard !wrong.isEmpty else { throw ShellProblem("错题本是空的，没有可重做的题。") }
    return DrillRequest(mode: .mistakes, title: "错题", plan: Array(wrong.prefix(count)))
  }
}
