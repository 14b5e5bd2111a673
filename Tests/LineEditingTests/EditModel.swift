/// What a line should hold and show after a sequence of edits, without a terminal.
struct EditModel {
  private(set) var text: [Character] = []
  private(set) var cursor = 0
  private var killed: [Character] = []

  enum Edit: Equatable {
    case insert(String)
    case left(Int), right(Int), backspace(Int), delete(Int)
    case home, end, killToEnd, killToStart, killWord, yank

    /// How the edit is typed.
    var input: Screen.Input {
      switch self {
      case .insert(let text): .text(text)
      case .left(let count): .keys(Array(repeating: "Left", count: count))
      case .right(let count): .keys(Array(repeating: "Right", count: count))
      case .backspace(let count): .keys(Array(repeating: "BSpace", count: count))
      case .delete(let count): .keys(Array(repeating: "DC", count: count))
      case .home: .keys(["Home"])
      case .end: .keys(["C-e"])
      case .killToEnd: .keys(["C-k"])
      case .killToStart: .keys(["C-u"])
      case .killWord: .keys(["C-w"])
      case .yank: .keys(["C-y"])
      }
    }
  }

  /// Begins a new line; what was killed can still be yanked.
  mutating func submit() {
    text = []
    cursor = 0
  }

  mutating func apply(_ edit: Edit) {
    switch edit {
    case .insert(let inserted): insert(Array(inserted))
    case .left(let count): cursor = max(0, cursor - count)
    case .right(let count): cursor = min(text.count, cursor + count)
    case .home: cursor = 0
    case .end: cursor = text.count
    case .backspace(let count):
      let start = max(0, cursor - count)
      text.removeSubrange(start..<cursor)
      cursor = start
    case .delete(let count):
      text.removeSubrange(cursor..<min(text.count, cursor + count))
    case .killToEnd: kill(cursor..<text.count)
    case .killToStart: kill(0..<cursor)
    case .killWord:
      let word = text[..<cursor].reversed().drop { !Self.isWordPart($0) }
      let start = cursor - (cursor - word.count) - word.prefix(while: Self.isWordPart).count
      kill(start..<cursor)
    case .yank: insert(killed)
    }
  }

  private mutating func insert(_ characters: [Character]) {
    text.insert(contentsOf: characters, at: cursor)
    cursor += characters.count
  }

  /// Deletes what ^Y brings back; where there is nothing to delete, that stays what it was.
  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = Array(text[range])
    text.removeSubrange(range)
    cursor = range.lowerBound
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// The rows that a prompt and the text take, and the place of the cursor on them.
  func picture(prompt: String, columns: Int) -> Screen.Picture {
    var rows = [""]
    var column = 0
    var place = (column: 0, row: 0)
    for (index, character) in (Array(prompt) + text).enumerated() {
      let width = character.isASCII ? 1 : 2
      if column + width > columns {
        rows.append("")
        column = 0
      }
      if index == prompt.count + cursor { place = (column, rows.count - 1) }
      rows[rows.count - 1].append(character)
      column += width
    }
    if cursor == text.count {
      if column == columns {
        rows.append("")
        column = 0
      }
      place = (column, rows.count - 1)
    }
    return Screen.Picture(
      rows: rows.map { row in String(row.reversed().drop { $0 == " " }.reversed()) },
      cursorColumn: place.column, cursorRow: place.row)
  }
}
