import LineEditing
import Quiz
import Sessions

/// Looking at a paper that is handed in: the result, then any question with its reasons.
@MainActor
struct ExamReview {
  private let result: ExamResult
  private let path: String?
  private let shell: Shell

  init(_ result: ExamResult, path: String?, in shell: Shell) {
    self.result = result
    self.path = path
    self.shell = shell
  }

  /// Shows the result, then questions for as long as a person asks for them.
  func run() async {
    var screen = shell.screen()
    if !shell.terminal.isInteractive { screen.blank() }
    ExamResultScreen(
      result: result, path: path, most: shell.terminal.isInteractive ? 10 : nil
    ).draw(on: &screen)
    guard shell.terminal.isInteractive else { return explain(on: &screen) }
    let wrong = result.items.filter { $0.answer?.correct != true }
    let keys =
      screen.isNarrow
      ? ["[题号]解析", "[w]逐题看错的", "[q]结束"] : ["[题号] 看那一题的解析", "[w] 逐题看错的", "[q] 结束"]
    screen.keys(keys, tone: .faint)
    shell.show(screen)
    var next = 0
    var isWalking = false
    while case .line(let line) = await shell.read("题号> ") {
      let typed = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
      if let number = Int(typed) ?? ExamInput.number(in: typed) {
        guard result.items.indices.contains(number - 1) else {
          shell.say("题号是 1 至 \(result.items.count)。")
          continue
        }
        isWalking = false
        show(result.items[number - 1])
      } else if ["w", "错题", "why", "解析"].contains(typed) || typed.isEmpty && isWalking {
        guard next < wrong.count else {
          shell.say(wrong.isEmpty ? "全部答对，没有错题。" : "错的看完了。")
          if isWalking || wrong.isEmpty { return }
          continue
        }
        isWalking = true
        show(wrong[next])
        next += 1
        shell.say(
          next < wrong.count ? "[回车] 下一道错的（还有 \(wrong.count - next)）   [q] 结束" : "错的看完了。[q] 结束",
          tone: .faint)
      } else if typed.isEmpty || ["q", "quit", "退出", "结束"].contains(typed) {
        return
      } else {
        shell.say("写题号看解析，w 逐题看错的，回车结束。")
      }
    }
  }

  private func show(_ item: ExamResult.Item) {
    var screen = shell.screen()
    ExamItemScreen(item: item, header: result.header).draw(on: &screen)
    shell.show(screen)
  }

  /// For a script: the result with the reasons of all that went wrong.
  private func explain(on screen: inout Screen) {
    for item in result.items where item.answer?.correct != true {
      screen.ruleLine()
      ExamItemScreen(item: item, header: result.header).draw(on: &screen)
    }
    shell.show(screen)
  }
}
