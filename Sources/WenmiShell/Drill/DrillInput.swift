import Quiz

/// A line typed while a question stands on the screen: a command, or an answer.
enum DrillInput: Equatable {
  case answer(String)
  case hint
  case skip
  case back
  case why
  case note(String)
  case flag(String)
  case help
  case quit
  /// To see the material of a question again; only while one of its parts is asked.
  case material
  case nothing

  /// Takes command words and letters where they cannot be an answer.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - page: What stands on the screen.
  ///   - isPart: Whether that is a part of a question with material.
  init(_ line: String, on page: QuestionPage, isPart: Bool = false) {
    let text = TypedForms.trimmed(TypedForms.folded(line))
    guard !text.isEmpty else {
      self = .nothing
      return
    }
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let first = words[0].lowercased()
    let rest = words.count > 1 ? TypedForms.trimmed(words[1]) : ""
    // What is written down stays as it was typed.
    let typed = TypedForms.trimmed(line).split(maxSplits: 1, whereSeparator: \.isWhitespace)
    if page.choices.contains(where: { [text, words[0]].contains($0.text) }) {
      self = .answer(line)
    } else if isPart, rest.isEmpty, ["m", "材料", "material"].contains(first) {
      self = .material
    } else if let takesText = Self.commandsWithText[first] {
      self = takesText(typed.count > 1 ? TypedForms.trimmed(String(typed[1])) : "")
    } else if let command = Self.commands[first], rest.isEmpty {
      self = command
    } else if let command = Self.letters[first], rest.isEmpty, !Self.isAnswer(first, on: page) {
      self = command
    } else {
      self = .answer(line)
    }
  }

  private static func isAnswer(_ letter: String, on page: QuestionPage) -> Bool {
    page.answerForm == "对/错" && ["n", "y", "t", "f"].contains(letter)
      || page.choices.contains { String($0.letter).lowercased() == letter }
  }

  private static let commandsWithText: [String: @Sendable (String) -> DrillInput] = [
    "note": { .note($0) }, "笔记": { .note($0) }, "记": { .note($0) },
    "flag": { .flag($0) }, "报错": { .flag($0) }, "有误": { .flag($0) },
  ]
  private static let commands: [String: DrillInput] = [
    "?": .hint, "hint": .hint, "提示": .hint, "skip": .skip, "跳过": .skip, "back": .back,
    "undo": .back, "撤回": .back, "上一题": .back, "why": .why, "解析": .why, "为什么": .why,
    "help": .help, "帮助": .help, "quit": .quit, "exit": .quit, "退出": .quit, "离开": .quit, ":q": .quit,
  ]
  private static let letters: [String: DrillInput] = [
    "h": .hint, "s": .skip, "u": .back, "w": .why, "q": .quit,
  ]
}
