import Classroom
import LineEditing
import PrintedSheets
import ScoreSheets
import Sessions

/// `export`, 导出: makes the sheets that an office files, and asks for what was not said.
enum ExportCommand: ShellCommand {
  static let names = ["export", "导出", "出表"]
  static let usage = "[表] [班|记录] [格式] [文件]"
  static let summary = "出成绩表：登记册、分析表、成绩单等；单写 export 一步步问"

  static func arguments(in shell: Shell) -> [[String]] {
    ScoreSheetKind.catalog.map(\.names) + [["all", "全部"]] + SheetFormat.catalog.map { [$0.name] }
      + ((try? shell.classStore.ids()) ?? []).map { [$0.rawValue] }
      + SheetInterview.recentSessions(in: shell).map { [$0.id.rawValue] }
      + [["--class"], ["--session"], ["--from"], ["--to"], ["--exam"], ["--contest"], ["--force"]]
  }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    var wish = try SheetLine(words, in: shell).wish
    if shell.terminal.isInteractive {
      guard let asked = await SheetInterview(shell).run(wish) else { return .goOn }
      wish = asked
    } else if wish.output == nil {
      wish.output = SheetInterview.fileName(for: wish, in: shell)
    }
    _ = try await shell.makeSheets(wish)
    return .goOn
  }
}
