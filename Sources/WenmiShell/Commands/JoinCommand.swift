/// `join`, 加入课堂: takes part in a class on the network.
enum JoinCommand: ShellCommand {
  static let names = ["join", "加入课堂", "上课"]
  static let usage = "地址 [课堂码]"
  static let summary = "加入老师开的课堂"

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let address = words.first else {
      throw ShellProblem("请写明老师屏幕上的地址，如 join 10.0.3.8:8080")
    }
    _ = await shell.join(JoinWish(address: address, code: words.count > 1 ? words[1] : nil))
    return .goOn
  }
}
