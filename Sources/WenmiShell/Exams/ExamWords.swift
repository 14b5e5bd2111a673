import LineEditing

/// The words that can be completed during an exam: genres, and what an exam understands.
enum ExamWords {
  static func candidates(after query: Completion.Query) -> [Completion.Candidate] {
    query.precedingWords.isEmpty ? DrillWords.genres + commands : DrillWords.genres
  }

  private static let commands = [
    Completion.Candidate("next", aliases: ["下一题"]), Completion.Candidate("prev", aliases: ["上一题"]),
    Completion.Candidate("mark", aliases: ["存疑"]), Completion.Candidate("clear", aliases: ["撤回"]),
    Completion.Candidate("list", aliases: ["全卷"]), Completion.Candidate("hand", aliases: ["交卷"]),
    Completion.Candidate("quit", aliases: ["退出"]),
  ]
}
