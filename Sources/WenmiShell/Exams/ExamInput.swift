import Quiz

/// A line typed during an exam: a command, or an answer.
enum ExamInput: Equatable {
  case answer(String)
  case next
  case previous
  /// To the question with a number, from 1.
  case go(Int)
  case mark
  case clear
  case overview
  case handIn
  case help
  case quit

  /// Takes command words and letters where they cannot be an answer.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - page: What stands on the screen.
  init(_ line: String, on page: QuestionPage) {
    let text = TypedForms.trimmed(TypedForms.folded(line))
    guard !text.isEmpty else {
      self = .next
      return
    }
    let lower = text.lowercased()
    let isChoice = page.choices.contains {
      $0.text == text || String($0.letter).lowercased() == lower
    }
    if isChoice || line.contains(where: \.isNewline) {
      self = .answer(line)
    } else if let number = Self.number(in: lower) {
      self = .go(number)
    } else if let command = Self.commands[lower] {
      self = command
    } else if let command = Self.letters[lower], !(page.answerForm == "对/错" && lower == "n") {
      self = command
    } else {
      self = .answer(line)
    }
  }

  /// The number of `g 12`, `跳到12` and `第 12 题`; a number alone can be an answer.
  static func number(in text: String) -> Int? {
    var rest = Substring(text)
    for prefix in ["go ", "g ", "跳到", "跳", "第", "#"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    if rest.hasSuffix("题") { rest = rest.dropLast() }
    guard rest.count < text.count else { return nil }
    return Int(TypedForms.trimmed(String(rest)))
  }

  private static let commands: [String: ExamInput] = [
    "next": .next, "下一题": .next, "skip": .next, "跳过": .next, "back": .previous,
    "prev": .previous, "previous": .previous, "上一题": .previous, "mark": .mark, "存疑": .mark,
    "标记": .mark, "clear": .clear, "undo": .clear, "清除": .clear, "撤回": .clear, "list": .overview,
    "overview": .overview, "全卷": .overview, "总览": .overview, "hand": .handIn,
    "submit": .handIn, "交卷": .handIn, "?": .help, "help": .help, "帮助": .help, "quit": .quit,
    "exit": .quit, "退出": .quit, "离开": .quit, ":q": .quit,
  ]
  private static let letters: [String: ExamInput] = [
    "n": .next, "p": .previous, "z": .mark, "u": .clear, "o": .overview, "j": .handIn, "q": .quit,
  ]
}
