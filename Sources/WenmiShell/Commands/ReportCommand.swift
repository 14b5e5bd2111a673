/// `report`, 学习报告: the statistics as a page for a browser, to keep or to print.
enum ReportCommand: ShellCommand {
  static let names = ["report", "学习报告"]
  static let usage = "[文件]"
  static let summary = "把统计画成一份网页，手机上看、打印都行"

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    try await shell.writeReport(to: PersonalPage(words, in: shell))
    return .goOn
  }
}
