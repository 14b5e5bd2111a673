/// The double quotation marks of a paragraph in their order.
struct QuoteMarks {
  /// The offsets of the marks, straight ones not counted.
  let offsets: [Int]
  private let opens: [Bool]

  /// Reads the paragraph around an offset; `nil` if it is too long to be looked at, or part of a
  /// quotation that begins before it.
  init?(around offset: Int, in text: WordingText) {
    guard let paragraph = text.paragraph(around: offset),
      !Self.isQuoting(before: paragraph.lowerBound, in: text)
    else { return nil }
    offsets = paragraph.filter { text.scalars[$0] == "“" || text.scalars[$0] == "”" }
    opens = offsets.map { text.scalars[$0] == "“" }
  }

  /// Whether the last mark before the offset, if one is near, opens a quotation.
  private static func isQuoting(before offset: Int, in text: WordingText) -> Bool {
    var place = offset - 1
    while let scalar = text.scalar(place), offset - place < 200 {
      if scalar == "“" || scalar == "”" { return scalar == "“" }
      place -= 1
    }
    return false
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
