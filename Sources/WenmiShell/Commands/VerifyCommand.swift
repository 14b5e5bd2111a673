import DurableFiles
import PrintedSheets

/// `verify`, 校验: says whether a sheet, or what it was made from, was changed since.
enum VerifyCommand: ShellCommand {
  static let names = ["verify", "校验"]
  static let usage = "表格文件 [--code 纸上的校验码]"
  static let summary = "校验导出的表：后来有没有改动、改在哪里"

  static func arguments(in shell: Shell) -> [[String]] {
    let names = (try? Folder.names(in: ".")) ?? []
    let sheets = names.filter { name in
      SheetFormat.forFile(name) != nil && !name.contains(where: \.isWhitespace)
    }
    return sheets.sorted().prefix(100).map { [$0] } + [["--code"]]
  }

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    var file = words
    var code: String?
    if let place = file.firstIndex(of: "--code") {
      // A code may have been typed with blanks between its groups.
      let typed = file[(place + 1)...].prefix { $0.allSatisfy(PaperCode.isSign) }
      code = typed.joined()
      file.removeSubrange(place..<place + 1 + typed.count)
    }
    if let option = file.first(where: { $0.hasPrefix("--") }) {
      throw ShellProblem("verify 没有 \(option) 这个选项，只有 --code。")
    }
    guard !file.isEmpty else {
      throw ShellProblem("校验哪个文件？请写上文件名，如 verify 成绩.xlsx")
    }
    let verification = try SheetVerification(
      of: TypedPath.file(shell.typedPath(file)), code: code.map(PaperCode.init), in: shell.home)
    var screen = shell.screen()
    verification.draw(on: &screen)
    shell.show(screen)
    return .goOn
  }
}
