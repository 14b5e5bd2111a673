import Quiz

/// What lines mean that are typed or pasted while a document is written.
enum DraftLines {
  /// One line that says something about the writing instead of being part of it.
  enum Command: Equatable {
    /// The document is complete.
    case end
    /// The writing stops; what is there stays as a draft.
    case cancel
    /// The editor takes over.
    case edit
    /// What is there goes away.
    case clear
    /// What is there is to be seen.
    case show
  }

  /// The command that a line is, if it is nothing else; half and full width alike.
  static func command(_ line: String) -> Command? {
    let word = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
    return commands[word]
  }

  private static let commands: [String: Command] = [
    "完": .end, "完了": .end, "写完": .end, "交卷": .end, "end": .end, "。": .end, ".": .end,
    "取消": .cancel, "cancel": .cancel, "e": .edit, "edit": .edit, "编辑": .edit, "编辑器": .edit,
    "清空": .clear, "clear": .clear, "看": .show, "看草稿": .show, "show": .show,
  ]

  /// The lines of a text that was typed or pasted, and whether its last one ends the document.
  static func taken(_ text: String) -> (lines: [String], ends: Bool) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    while lines.count > 1, lines.last.map({ TypedForms.trimmed($0).isEmpty }) ?? false {
      lines.removeLast()
    }
    guard lines.count > 1, lines.last.flatMap(command) == .end else { return (lines, false) }
    lines.removeLast()
    return (lines, true)
  }
}
