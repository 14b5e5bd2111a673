import Quiz
import Sessions
import TextLayout

/// `stats`, 统计: how much was done, how well, and what is due.
enum StatsCommand: ShellCommand {
  static let names = ["stats", "统计", "进度"]
  static let usage = "[预测|日历|记忆|…|全部]"
  static let summary = "看做了多少、记得多少、该复习多少"

  static func arguments(in shell: Shell) -> [[String]] {
    StatisticsSection.catalog.map(\.names) + [StatisticsSection.namesOfAll]
  }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    let sections = try StatisticsSection.wanted(words)
    var screen = shell.screen()
    StatisticsScreen(progress: try await shell.studyProgress()).draw(sections, on: &screen)
    shell.show(screen)
    return .goOn
  }
}
