import ClassroomClient
import Quiz

/// A line typed in a class: a command, or an answer.
@MainActor
enum ClassInput: Equatable {
  case answer(String)
  /// To see the question again.
  case show
  /// To see what can be typed.
  case help
  /// To be the first.
  case buzz
  /// To see all questions of a paper.
  case list
  /// To go to a question of a paper.
  case go(Int)
  case next
  case previous
  case handIn
  case quit
  case nothing

  /// Takes command words where they cannot be an answer.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - question: What stands on the screen.
  ///   - isPaper: Whether there are several questions to choose from.
  ///   - isPart: Whether a part of the question is asked, which has words of its own.
  init(_ line: String, at question: ClassQuestion?, isPaper: Bool, isPart: Bool) {
    let text = TypedForms.trimmed(TypedForms.folded(line))
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else {
      self = .nothing
      return
    }
    let choices = question?.body.choices ?? []
    let isChoice = choices.contains { $0.text == text || $0.letter.lowercased() == first }
    if isPart, words.count == 1, AnswerSheet.partWords.contains(first) {
      self = .answer(line)
    } else if isChoice || line.contains(where: \.isNewline) {
      self = .answer(line)
    } else if words.count == 1, let command = Self.commands[first] {
      self = command
    } else if isPaper, words.count == 1, let command = Self.paperCommands[first],
      !(question?.body.answerForm == "对/错" && first == "n")
    {
      self = command
    } else if isPaper, let number = Self.place(words) {
      self = .go(number)
    } else {
      self = .answer(line)
    }
  }

  /// `go 5`, `g5`, `第5题`, `跳到 5`.
  private static func place(_ words: [String]) -> Int? {
    let text = words.joined()
    for (beginning, end) in [("go", ""), ("g", ""), ("第", "题"), ("跳到", ""), ("到第", "题")]
    where text.hasPrefix(beginning) && text.hasSuffix(end) {
      if let number = Int(text.dropFirst(beginning.count).dropLast(end.count)) { return number }
    }
    return nil
  }

  private static let commands: [String: ClassInput] = [
    "?": .help, "help": .help, "帮助": .help, "show": .show, "看题": .show, "再看": .show,
    "buzz": .buzz, "抢": .buzz, "抢答": .buzz,
    "q": .quit, "quit": .quit, "exit": .quit, "退出": .quit, "离开": .quit, ":q": .quit,
  ]
  private static let paperCommands: [String: ClassInput] = [
    "list": .list, "l": .list, "列表": .list, "题目": .list, "next": .next, "n": .next, "下一题": .next,
    "s": .next, "skip": .next, "跳过": .next, "prev": .previous, "back": .previous, "上一题": .previous,
    "hand-in": .handIn, "handin": .handIn, "submit": .handIn, "交卷": .handIn,
  ]
}
