/// A line of a document that holds more than blanks.
struct DocumentLine {
  /// Its place without surrounding blanks.
  let range: Range<String.Index>
  /// What stands there, without any blanks; empty where the line is too long to be anything but a
  /// paragraph.
  let words: String
  /// How far it is indented, a Han character being two wide.
  let indent: Int
  /// Whether an empty line stands before it.
  let followsBlank: Bool
  /// Its last character that is no blank.
  let last: Unicode.Scalar?

  /// Longer lines are read as paragraphs without being looked at, so that any text takes linear
  /// time.
  static let longestWords = 1500

  /// Takes a text apart in one pass.
  static func lines(of text: String) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    var end = text.startIndex
    var last: Unicode.Scalar?
    var size = 0
    var indent = 0
    var breaks = 0
    // Blanks within the line, those at its end not counted.
    var (gaps, waiting) = (0, 0)
    func words(in range: Range<String.Index>) -> String {
      guard size <= longestWords else { return "" }
      guard gaps > 0 else { return String(text[range]) }
      return String(String.UnicodeScalarView(scalars[range].filter { !$0.isBlank }))
    }
    func finishLine() {
      if let start {
        let range = start..<end
        lines.append(
          DocumentLine(
            range: range, words: words(in: range), indent: indent, followsBlank: breaks > 1,
            last: last))
        breaks = 0
      }
      start = nil
      (size, indent, gaps, waiting) = (0, 0, 0, 0)
    }
    var previous: Unicode.Scalar?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar.isLineBreak {
        if !(scalar == "\n" && previous == "\r") {
          finishLine()
          breaks += 1
        }
      } else if scalar.isBlank {
        if start == nil { indent += scalar.blankWidth } else { waiting += 1 }
      } else {
        if start == nil { start = index }
        end = next
        last = scalar
        size += 1
        gaps += waiting
        waiting = 0
      }
      previous = scalar
      index = next
    }
    finishLine()
    return lines
  }

  /// The parts of the line that blanks separate.
  func fields(in text: String) -> [Range<String.Index>] {
    DocumentLine.fields(of: range, in: text)
  }

  /// The parts of a place that blanks separate.
  static func fields(of range: Range<String.Index>, in text: String) -> [Range<String.Index>] {
    var fields: [Range<String.Index>] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    var index = range.lowerBound
    while index < range.upperBound {
      if scalars[index].isBlank {
        if let begun = start { fields.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
      index = scalars.index(after: index)
    }
    if let start { fields.append(start..<range.upperBound) }
    return fields
  }

  /// A line that a person drew between parts, or a page number: `————`, `— 3 —`.
  var isDrawn: Bool {
    guard let first = words.unicodeScalars.first, first.isStroke, last?.isStroke ?? false else {
      return false
    }
    return words.unicodeScalars.allSatisfy { $0.isStroke || ("0"..."9").contains($0) }
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Blanks and what is invisible: the byte order mark, zero-width spaces.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x3000, 0xA0, 0xFEFF, 0x200B, 0x2060: true
    case 0...0x2FF: false
    case 0x2000...0x200A, 0x1680, 0x202F, 0x205F: true
    default: false
    }
  }

  fileprivate var blankWidth: Int {
    switch value {
    case 0x3000: 2
    case 0x09: 4
    case 0xFEFF, 0x200B, 0x2060: 0
    default: 1
    }
  }

  fileprivate var isStroke: Bool { "-—－–─━═_＿=*★".unicodeScalars.contains(self) }
}

extension String {
  /// The text of a place without any blanks; empty where it is too long to be looked at.
  func words(in range: Range<Index>) -> String {
    guard utf8.distance(from: range.lowerBound, to: range.upperBound) <= 4500 else { return "" }
    var words = UnicodeScalarView()
    for scalar in self[range].unicodeScalars where !scalar.isBlank { words.append(scalar) }
    return String(words)
  }
}
