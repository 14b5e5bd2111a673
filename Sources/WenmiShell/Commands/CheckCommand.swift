/// `check`, 检查: checks a document against the rules.
enum CheckCommand: ShellCommand {
  static let names = ["check", "检查", "查错"]
  static let usage = "文件"
  static let summary = "按规则检查一份公文（纯文本）"

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    guard !words.isEmpty else {
      throw ShellProblem("检查哪个文件？请写上文件名，如 check 农机培训请示.txt")
    }
    // A name may hold spaces.
    let file = try CheckedFile(words.joined(separator: " "))
    var screen = shell.screen()
    CheckScreen(file: file).draw(on: &screen)
    shell.show(screen)
    return .goOn
  }
}
