/// A line of main recipients taken apart: the bodies, and what stands after the last of them.
struct RecipientList {
  /// The bodies in order, without separators and blanks.
  let items: [Range<String.Index>]
  /// The punctuation and blanks after the last body.
  let ending: Range<String.Index>

  init(_ text: String) {
    let separators: Set<Character> = ["，", "、", ",", "；", ";", "\n", "\r\n"]
    let endings: Set<Character> = ["：", ":", "。", ".", "；", ";", "，", ",", "、"]
    let end =
      text.lastIndex { !$0.isWhitespace && !endings.contains($0) }.map(text.index(after:))
      ?? text.startIndex
    var items: [Range<String.Index>] = []
    var bracketDepth = 0
    var start = text.startIndex
    func close(_ limit: String.Index) {
      guard let first = text[start..<limit].firstIndex(where: { !$0.isWhitespace }),
        let last = text[start..<limit].lastIndex(where: { !$0.isWhitespace })
      else { return }
      items.append(first..<text.index(after: last))
    }
    var index = text.startIndex
    while index < end {
      let character = text[index]
      if character == "（" || character == "(" { bracketDepth += 1 }
      if character == "）" || character == ")" { bracketDepth -= 1 }
      if bracketDepth <= 0, separators.contains(character) {
        close(index)
        start = text.index(after: index)
      }
      index = text.index(after: index)
    }
    close(end)
    self.items = items
    ending = end..<text.endIndex
  }
}
