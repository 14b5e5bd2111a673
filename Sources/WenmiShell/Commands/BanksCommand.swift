import Quiz
import Sessions

/// `banks`, 题库: the banks and how many questions each holds.
enum BanksCommand: ShellCommand {
  static let names = ["banks", "题库"]
  static let usage = ""
  static let summary = "看有哪些题库"

  static func run(_ words: [String], in shell: Shell) -> ShellOutcome {
    let history = shell.history()
    var screen = shell.screen()
    guard !shell.library.banks.isEmpty else {
      screen.paragraph("没有题库。请把 .json 题库放进 \(shell.home.banks)。")
      shell.show(screen)
      return .goOn
    }
    screen.table(
      shell.library.banks.map { bank in
        let seen = bank.entries.count { history[$0.reference] != nil }
        let done = "\(seen)/\(bank.entries.count)"
        return screen.isNarrow ? [bank.title, done] : [bank.id.rawValue, bank.title, "做过 " + done]
      }, rightAligned: screen.isNarrow ? [1] : [])
    screen.blank()
    screen.paragraph("练一个题库：drill \(shell.library.banks[0].title)", tone: .faint)
    shell.show(screen)
    return .goOn
  }
}
