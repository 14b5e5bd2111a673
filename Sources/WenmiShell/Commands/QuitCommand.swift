/// `quit`, 退出: leaves the program.
enum QuitCommand: ShellCommand {
  static let names = ["quit", "退出", "exit", "再见", "q"]
  static let usage = ""
  static let summary = "退出程序（进度随答随存）"

  static func run(_ words: [String], in shell: Shell) -> ShellOutcome { .leave }
}
