internal import CLibEdit

/// Moving and deleting by words and to the ends of the line.
///
/// Not left to libedit, which would let every deleted character replace what ^Y brings back.
extension LineEditor {
  /// Binds the keys for words and for deleting larger pieces.
  func addWordCommands() {
    add("word-left", for: .wordLeft) { editor, _ in LineEditor.owner(of: editor).moveWordLeft() }
    add("word-right", for: .wordRight) { editor, _ in LineEditor.owner(of: editor).moveWordRight() }
    add("kill-word-left", for: .killWordLeft) { editor, _ in
      LineEditor.owner(of: editor).killWordLeft()
    }
    add("kill-word-right", for: .killWordRight) { editor, _ in
      LineEditor.owner(of: editor).killWordRight()
    }
    add("kill-to-start", for: .killToStart) { editor, _ in
      LineEditor.owner(of: editor).killToStart()
    }
    add("kill-to-end", for: .killToEnd) { editor, _ in LineEditor.owner(of: editor).killToEnd() }
    add("kill-yank", for: .yank) { editor, _ in LineEditor.owner(of: editor).yank() }
  }

  private func moveWordLeft() -> UInt8 {
    let (scalars, cursor) = line
    el_cursor(editor, Int32(Self.wordStart(in: scalars, before: cursor) - cursor))
    return UInt8(CC_CURSOR)
  }

  private func moveWordRight() -> UInt8 {
    let (scalars, cursor) = line
    el_cursor(editor, Int32(Self.wordEnd(in: scalars, after: cursor) - cursor))
    return UInt8(CC_CURSOR)
  }

  private func killWordLeft() -> UInt8 {
    let (scalars, cursor) = line
    return kill(Self.wordStart(in: scalars, before: cursor)..<cursor, of: scalars, cursor)
  }

  private func killWordRight() -> UInt8 {
    let (scalars, cursor) = line
    return kill(cursor..<Self.wordEnd(in: scalars, after: cursor), of: scalars, cursor)
  }

  private func killToStart() -> UInt8 {
    let (scalars, cursor) = line
    return kill(0..<cursor, of: scalars, cursor)
  }

  private func killToEnd() -> UInt8 {
    let (scalars, cursor) = line
    return kill(cursor..<scalars.count, of: scalars, cursor)
  }

  private func yank() -> UInt8 {
    killedText.isEmpty ? UInt8(CC_NORM) : insert(killedText)
  }

  private func kill(_ range: Range<Int>, of scalars: [Unicode.Scalar], _ cursor: Int) -> UInt8 {
    guard !range.isEmpty else { return UInt8(CC_NORM) }
    killedText = Self.string(scalars[range])
    request.textWasDeleted?()
    el_cursor(editor, Int32(range.upperBound - cursor))
    el_deletestr(editor, Int32(range.count))
    return UInt8(CC_REFRESH)
  }

  private static func wordStart(in scalars: [Unicode.Scalar], before cursor: Int) -> Int {
    let gap = scalars[..<cursor].lastIndex(where: isWordPart) ?? -1
    return (scalars[..<(gap + 1)].lastIndex { !isWordPart($0) } ?? -1) + 1
  }

  private static func wordEnd(in scalars: [Unicode.Scalar], after cursor: Int) -> Int {
    let start = scalars[cursor...].firstIndex(where: isWordPart) ?? scalars.endIndex
    return scalars[start...].firstIndex { !isWordPart($0) } ?? scalars.endIndex
  }

  /// A run of Chinese characters without punctuation counts as a word.
  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || scalar == "_"
  }
}
