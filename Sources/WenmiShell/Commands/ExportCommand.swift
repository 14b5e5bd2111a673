/// `export`, 导出: writes the score sheet of a session.
enum ExportCommand: ShellCommand {
  static let names = ["export", "导出"]
  static let usage = "[记录] [csv|json] [文件]"
  static let summary = "导出成绩单（默认最近一次，csv）"

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome { .goOn }
}
