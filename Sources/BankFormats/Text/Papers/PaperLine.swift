/// A line of a paper, or a part of one that says something of its own.
struct PaperLine {
  /// The line of the file, from 1.
  let number: Int
  /// Its characters, without blanks at its ends.
  private(set) var text: ArraySlice<Unicode.Scalar>
  /// The same characters in the form in which they are looked at.
  private(set) var plain: ArraySlice<Unicode.Scalar>
  /// Whether an empty line, or the beginning of the text, is before it.
  var isAfterBlank = false

  /// Takes a line.
  init(number: Int, _ text: [Unicode.Scalar]) {
    self.number = number
    self.text = text[...]
    plain = PlainSign.folded(text)[...]
    trim()
  }

  /// A part of the line.
  func part(_ range: Range<Int>) -> PaperLine {
    var part = self
    part.text = text[range]
    part.plain = plain[range]
    part.trim()
    return part
  }

  private mutating func trim() {
    while let first = text.first, first.isBlank {
      text.removeFirst()
      plain.removeFirst()
    }
    while let last = text.last, last.isBlank {
      text.removeLast()
      plain.removeLast()
    }
  }

  /// The line as it stands in the file.
  var string: String { String(String.UnicodeScalarView(text)) }
  /// The line in the form in which it is looked at.
  var plainString: String { String(String.UnicodeScalarView(plain)) }
  /// Whether nothing stands in it.
  var isEmpty: Bool { text.isEmpty }

  /// The part from a place on.
  func from(_ place: Int) -> PaperLine { part(place..<text.endIndex) }

  /// The lines of a text that are not empty.
  static func lines(of source: [SourceLine]) -> [PaperLine] {
    var lines: [PaperLine] = []
    var isAfterBlank = true
    for line in source {
      var paperLine = PaperLine(
        number: line.number, Markup.stripped(Array(line.text.unicodeScalars)))
      guard !paperLine.isEmpty else {
        isAfterBlank = true
        continue
      }
      paperLine.isAfterBlank = isAfterBlank
      isAfterBlank = false
      lines.append(paperLine)
    }
    return lines
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether a text stands at a place.
  func has(_ text: [Unicode.Scalar], at place: Int) -> Bool {
    guard place >= startIndex, place + text.count <= endIndex else { return false }
    for (offset, scalar) in text.enumerated() where self[place + offset] != scalar { return false }
    return true
  }

  /// The first place from here on that is no blank.
  func skippingBlanks(_ place: Int) -> Int {
    var place = place
    while place < endIndex, self[place].isBlank { place += 1 }
    return place
  }

  /// The characters as a text.
  var string: String { String(String.UnicodeScalarView(self)) }
}
