/// Words that may stand at a place, written `人|名|个` and compared in that order.
struct Alternatives: Sendable, ExpressibleByStringLiteral {
  private let words: [[Unicode.Scalar]]

  init(stringLiteral notation: String) {
    words = notation[...].fields(at: "|").map { Array($0.unicodeScalars) }
  }

  /// The word of the list that begins at an offset.
  func match(from start: Int, in text: WordingText) -> Range<Int>? {
    words.first { text.hasPrefix($0, at: start) }.map { start..<start + $0.count }
  }

  /// The word of the list that ends before an offset.
  func match(upTo end: Int, in text: WordingText) -> Range<Int>? {
    words.first { text.hasPrefix($0, at: end - $0.count) }.map { end - $0.count..<end }
  }

  /// Whether a word of the list stands in a range.
  func isFound(in range: Range<Int>, of text: WordingText) -> Bool {
    range.contains { start in
      words.contains { start + $0.count <= range.upperBound && text.hasPrefix($0, at: start) }
    }
  }
}
