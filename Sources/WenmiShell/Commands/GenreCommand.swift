import LineEditing
import Quiz
import SecretarialRules

/// `genre`, 文种: asks for the facts of a case and says which genre to use.
enum GenreCommand: ShellCommand {
  static let names = ["genre", "文种", "文种顾问"]
  static let usage = ""
  static let summary = "不知道用什么文种，问一问"

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    var intro = shell.screen()
    intro.paragraph("几个问题选出文种。直接回车表示不确定，b 从头再来，q 退出。")
    shell.show(intro)
    var interview = GenreInterview()
    while let step = interview.next() {
      var screen = shell.screen()
      let options = step.options.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "  ")
      screen.paragraph("\(interview.number). \(step.prompt)", hanging: 4)
      if !options.isEmpty { screen.paragraph(options, indent: 4) }
      shell.show(screen)
      switch await shell.read("  > ") {
      case .line(let line):
        let word = TypedForms.folded(TypedForms.trimmed(line)).lowercased()
        if ["q", "quit", "退出"].contains(word) { return .goOn }
        if ["b", "back", "重来"].contains(word) {
          interview = GenreInterview()
        } else if !interview.answer(line) {
          shell.say("没有这一项。请输入前面的数字，或者直接回车跳过。")
        }
      case .endOfInput, .terminated: return .leave
      case .interrupted, .timedOut: return .goOn
      }
    }
    var screen = shell.screen()
    screen.blank()
    AdviceScreen.draw(GenreAdviser.advise(interview.scenario), of: interview.scenario, on: &screen)
    screen.paragraph("下一步：genre 再问一次，drill 文种 练一练", tone: .faint)
    shell.show(screen)
    return .goOn
  }
}
