/// Takes a text apart from the front, passing over blanks between the parts.
struct PartScanner {
  private let text: Substring
  private var index: String.Index

  init(_ text: Substring) {
    self.text = text
    index = text.startIndex
    skipBlanks()
  }

  /// The longest run of such characters that comes next, without taking it.
  func peek(_ belongs: (Character) -> Bool) -> Range<String.Index>? {
    var end = index
    while end < text.endIndex, belongs(text[end]), !text[end].isWhitespace {
      end = text.index(after: end)
    }
    return end > index ? index..<end : nil
  }

  /// Takes the longest run of such characters that comes next.
  mutating func take(_ belongs: (Character) -> Bool) -> Range<String.Index>? {
    guard let run = peek(belongs) else { return nil }
    index = run.upperBound
    skipBlanks()
    return run
  }

  /// What has not been taken, without blanks at its end.
  var remainder: Range<String.Index>? {
    guard let last = text[index...].lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return index..<text.index(after: last)
  }

  private mutating func skipBlanks() {
    index = text[index...].firstIndex { !$0.isWhitespace } ?? text.endIndex
  }
}
