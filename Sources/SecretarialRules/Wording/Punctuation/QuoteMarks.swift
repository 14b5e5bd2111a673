/// The double quotation marks of a paragraph in their order.
struct QuoteMarks {
  /// The offsets of the marks, straight ones not counted.
  let offsets: [Int]
  private let opens: [Bool]

  /// Reads the paragraph around an offset; `nil` if it is too long to be looked at.
  init?(around offset: Int, in text: WordingText) {
    guard let paragraph = text.paragraph(around: offset) else { return nil }
    offsets = paragraph.filter { text.scalars[$0] == "“" || text.scalars[$0] == "”" }
    opens = offsets.map { text.scalars[$0] == "“" }
  }

  /// Whether every opening mark has its closing one, nested or not.
  var areBalanced: Bool {
    var depth = 0
    for isOpening in opens {
      depth += isOpening ? 1 : -1
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// How deep the mark at an offset stands: 1 for an outer pair, 2 for a pair in it.
  func depth(at offset: Int) -> Int {
    var depth = 0
    for (place, isOpening) in zip(offsets, opens) {
      if isOpening { depth += 1 }
      if place == offset { return depth }
      if !isOpening { depth -= 1 }
    }
    return depth
  }

  /// Whether the mark at an offset should open, if the marks of the paragraph take turns.
  func shouldOpen(at offset: Int) -> Bool? {
    offsets.firstIndex(of: offset).map { $0.isMultiple(of: 2) }
  }
}
