import ScoreSheets
import Sessions

/// `export`, 导出: writes the score sheet of a session.
enum ExportCommand: ShellCommand {
  static let names = ["export", "导出"]
  static let usage = "[记录] [csv|json] [文件]"
  static let summary = "导出成绩单（默认最近一次，csv）"

  static func arguments(in shell: Shell) -> [[String]] {
    let sessions = (try? shell.store.summaries().sessions.prefix(30)) ?? []
    return ScoreSheetFormat.catalog.map { [$0.name] } + sessions.map { [$0.id.rawValue] }
  }

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    var session: String?
    var format: String?
    var path: String?
    for word in words {
      if ScoreSheetFormat.named(word) != nil {
        format = word
      } else if word.contains(".") || word.contains("/") {
        path = word
      } else {
        session = word
      }
    }
    let file = try path ?? "\(shell.session(named: session).header.id).\(format ?? "csv")"
    do {
      try shell.writeSheet(of: session, format: format, to: file, force: false)
    } catch let error as SessionError {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    return .goOn
  }
}
