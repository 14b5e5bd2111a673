internal import CLibEdit
internal import CTerminal
internal import TextLayout

extension LineEditor {
  /// Binds the keys that libedit does not know, or knows as something else.
  func addCommands() {
    bind(.left, to: "ed-prev-char")
    bind(.right, to: "ed-next-char")
    bind(.home, to: "ed-move-to-beg")
    bind(.end, to: "ed-move-to-end")
    bind(.delete, to: "ed-delete-next-char")
    add("line-up", for: .up) { editor, _ in LineEditor.owner(of: editor).moveUp() }
    add("line-down", for: .down) { editor, _ in LineEditor.owner(of: editor).moveDown() }
    add("line-search", for: .search) { editor, _ in LineEditor.owner(of: editor).search() }
    add("line-complete", for: .complete) { editor, _ in LineEditor.owner(of: editor).complete() }
    add("line-clear-screen", for: .clearScreen) { editor, _ in
      LineEditor.owner(of: editor).clearScreen()
    }
    add("line-insert", for: .insertWaitingText) { editor, _ in
      LineEditor.owner(of: editor).insertWaitingText()
    }
    addWordCommands()
    // Commands that wait for another key, or that draw.
    for key in ["\u{0F}", "\u{11}", "\u{13}", "\u{16}", "\u{18}"] { bind(key, to: "ed-unassigned") }
  }

  private func bind(_ key: Key, to command: String) {
    guard let code = Unicode.Scalar(key.code) else { return }
    bind(String(code), to: command)
  }

  private func bind(_ key: String, to command: String) {
    _ = terminal_editor_bind(editor, Self.wide(key), Self.wide(command))
  }

  func add(
    _ name: String, for key: Key, _ command: @escaping terminal_editor_command
  ) {
    _ = terminal_editor_add_command(editor, keep(name), command)
    bind(key, to: name)
  }

  // MARK: What the commands do

  private func insertWaitingText() -> UInt8 {
    defer { waitingText = nil }
    guard let waitingText else { return UInt8(CC_NORM) }
    return insert(waitingText)
  }

  func insert(_ text: String) -> UInt8 {
    UInt8(el_winsertstr(editor, Self.wide(text)) == 0 ? CC_REFRESH : CC_ERROR)
  }

  private func replaceLine(with text: String) -> UInt8 {
    let (scalars, cursor) = line
    el_cursor(editor, Int32(scalars.count - cursor))
    el_deletestr(editor, Int32(scalars.count))
    return text.isEmpty ? UInt8(CC_REFRESH) : insert(text)
  }

  private func moveUp() -> UInt8 {
    switch request.editing {
    case .answer: return moveCursor(rowsDown: -1)
    case .line:
      guard let earlier = history.previous(from: text) else { return UInt8(CC_NORM) }
      return replaceLine(with: earlier)
    }
  }

  private func moveDown() -> UInt8 {
    switch request.editing {
    case .answer: return moveCursor(rowsDown: 1)
    case .line:
      guard let later = history.next() else { return UInt8(CC_NORM) }
      return replaceLine(with: later)
    }
  }

  private func moveCursor(rowsDown: Int) -> UInt8 {
    let (scalars, cursor) = line
    let image = image(of: scalars, cursor: cursor)
    guard let index = image.index(rowsDown: rowsDown) else { return UInt8(CC_NORM) }
    el_cursor(editor, Int32(index - cursor))
    return UInt8(CC_CURSOR)
  }

  /// Searches the history backwards for what is typed; pressed again, further back.
  private func search() -> UInt8 {
    let wanted = searchedText ?? text
    searchedText = wanted
    guard !wanted.isEmpty, let found = history.search(wanted, from: text) else {
      return UInt8(CC_NORM)
    }
    return replaceLine(with: found)
  }

  private func complete() -> UInt8 {
    guard let completer = request.completer else { return UInt8(CC_NORM) }
    let (scalars, cursor) = line
    let query = Completion.Query(
      line: Self.string(scalars), textBeforeCursor: Self.string(scalars.prefix(cursor)))
    switch Completion.outcome(for: query, among: completer(query)) {
    case .nothing: return UInt8(CC_NORM)
    case .replacement(let word):
      el_deletestr(editor, Int32(query.word.unicodeScalars.count))
      // The space that follows a word may be there already.
      let isFollowed = cursor < scalars.count && scalars[cursor] == " "
      return insert(isFollowed && word.hasSuffix(" ") ? String(word.dropLast()) : word)
    case .choices(let choices):
      let rows = TextLayout.columns(choices, width: screenSize.columns)
      paint(above: rows.map { $0 + "\n" }.joined())
      return UInt8(CC_NORM)
    }
  }

  private func clearScreen() -> UInt8 {
    painter.forget()
    switchboard.draw("\u{1B}[H\u{1B}[2J")
    paint()
    return UInt8(CC_NORM)
  }
}
