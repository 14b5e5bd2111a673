import LineEditing
import Quiz
import Sessions

/// What a learner says of a question, and of those that were left out.
extension DrillRun {
  /// Marks a question as doubtful.
  func flag(_ text: String, on reference: QuestionReference) async -> Step? {
    let step = await save(.flag(FlagRecord(question: reference, at: .now(), text: text)))
    if step == nil {
      say("已标记 \(reference) 有疑问。export 导出的成绩单里列在“笔记与存疑”，请交给出题人；wenmi sessions show 也看得到。")
    }
    return step
  }

  /// Asks whether what was left out is to be done now.
  func wantsSkipped(from index: Int) async -> Bool {
    guard shell.terminal.isInteractive else { return false }
    let open = log.progress.skipped.count
    shell.say("还有 \(open) 题没有作答。现在补做吗？回车补做，n 结束。")
    guard case .line(let line) = await shell.read("> ") else { return false }
    return !["n", "no", "不", "否", "q", "结束"].contains(
      TypedForms.trimmed(TypedForms.folded(line)).lowercased())
  }
}
