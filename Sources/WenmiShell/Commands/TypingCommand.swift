import Quiz

/// `typing`, 录入: types a shown passage against the clock.
enum TypingCommand: ShellCommand {
  static let names = ["typing", "录入", "文字录入", "打字"]
  static let usage = "[题库|主题|文件] [分钟]"
  static let summary = "文字录入，测速度和正确率"

  static func arguments(in shell: Shell) -> [[String]] {
    shell.library.banks.filter { $0.entries.contains { $0.kind.proseOrigin != nil } }
      .map { [$0.id.rawValue, $0.title] } + [["again", "再来"]]
  }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    var wish = TypingWish()
    var words = words
    if let last = words.last, let minutes = minutes(last) {
      wish.minutes = minutes
      words.removeLast()
    }
    wish.target = shell.typedPath(words)
    return try await Typing.start(wish, in: shell) == .terminated ? .leave : .goOn
  }

  /// A time limit as it is typed: `5`, `5分`, `5分钟`, `1.5`.
  private static func minutes(_ word: String) -> Double? {
    var word = Substring(word)
    for unit in ["分钟", "分"] where word.hasSuffix(unit) { word = word.dropLast(unit.count) }
    return Double(word)
  }
}
