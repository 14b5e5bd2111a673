/// `check`, 检查: checks a document against the rules.
enum CheckCommand: ShellCommand {
  static let names = ["check", "检查", "查错"]
  static let usage = "文件"
  static let summary = "按规则检查一份公文"

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    guard !words.isEmpty else {
      throw ShellProblem("检查哪个文件？请写上文件名，如 check 农机培训请示.txt")
    }
    if let option = words.first(where: { $0.hasPrefix("--") }) {
      throw ShellProblem("这里只写文件名。要用 \(option)，请先 q 退出，再运行：wenmi check 文件 \(option)")
    }
    let file = try CheckedFile(shell.typedPath(words), model: shell.wordingModel())
    var screen = shell.screen()
    CheckScreen(file: file).draw(on: &screen)
    shell.show(screen)
    return .goOn
  }
}
