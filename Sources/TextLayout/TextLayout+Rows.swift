extension TextLayout {
  /// Breaks a text into rows that fit a width, and says which part of the text each row shows.
  ///
  /// Words and numbers in Latin script stay whole where they fit; no row begins with a closing
  /// mark (，。》) or ends with an opening one (《（); a gap to fill in （　　） stays whole; line breaks in the text are kept. Spaces at a
  /// break belong to no row. There is always at least one row.
  /// - Parameters:
  ///   - text: The text, without escape sequences.
  ///   - width: The columns of the first row.
  ///   - hanging: How many columns fewer every further row has.
  /// - Returns: One range for each row, without the line break.
  public static func rows(
    of text: String, width: Int, hanging: Int = 0
  ) -> [Range<String.Index>] {
    var filler = RowFiller(firstWidth: width, width: width - hanging)
    var paragraphStart = text.startIndex
    while true {
      // Scalars do: of a CR LF the CR ends the paragraph, and the character after it is both.
      let end =
        text.unicodeScalars[paragraphStart...].firstIndex(where: \.isLineBreak) ?? text.endIndex
      filler.fill(text[paragraphStart..<end])
      guard end < text.endIndex else { return filler.rows }
      paragraphStart = text.index(after: end)
    }
  }

  /// Breaks a text into rows as `rows(of:width:hanging:)` does, indented with spaces.
  /// - Parameters:
  ///   - text: The text, without escape sequences.
  ///   - width: The columns of a row with its indent.
  ///   - indent: The spaces before the first row.
  ///   - hangingIndent: The spaces before every further row; the first row's where not given.
  /// - Returns: The rows from top to bottom.
  public static func wrapped(
    _ text: String, width: Int, indent: Int = 0, hangingIndent: Int? = nil
  ) -> [String] {
    let hangingIndent = hangingIndent ?? indent
    let ranges = rows(of: text, width: width - indent, hanging: hangingIndent - indent)
    return ranges.enumerated().map { number, range in
      String(repeating: " ", count: number == 0 ? indent : hangingIndent) + text[range]
    }
  }
}

/// Fills rows with the chunks of one paragraph after another.
private struct RowFiller {
  let firstWidth: Int
  let width: Int
  var rows: [Range<String.Index>] = []

  /// The columns of the row that comes next; never less than a Chinese character needs.
  private var currentWidth: Int { max(2, rows.isEmpty ? firstWidth : width) }

  mutating func fill(_ paragraph: Substring) {
    let line = Line(paragraph)
    var start = 0
    // The row ends before its trailing spaces, so both are tracked.
    var end = 0
    var position = 0
    var used = 0
    while position < line.count {
      let chunk = line.chunk(from: position)
      if chunk.isSpace {
        used += chunk.width
        position = chunk.end
        continue
      }
      if used + chunk.width > currentWidth, end > start {
        rows.append(line[start..<end])
        start = position
        used = 0
      }
      if used + chunk.width > currentWidth {
        // Wider than a row by itself: broken anywhere.
        for index in position..<chunk.end {
          let columns = line.width(at: index)
          if used + columns > currentWidth, index > start {
            rows.append(line[start..<index])
            start = index
            used = 0
          }
          used += columns
        }
      } else {
        used += chunk.width
      }
      end = chunk.end
      position = end
    }
    // A blank paragraph keeps its spaces: they may be the indent of a heading.
    rows.append(line[start..<(end > start ? end : line.count)])
  }
}

/// A paragraph as its characters, which are numbered from 0.
private struct Line {
  private struct Cell {
    /// Bytes before the character.
    let offset: Int
    /// The first of its scalars, which decides where a row may end.
    let scalar: Unicode.Scalar
    var width: Int
  }

  private let text: Substring
  private var cells: [Cell] = []

  init(_ text: Substring) {
    self.text = text
    cells.reserveCapacity(text.utf8.count)
    var offset = 0
    var wasPlain = true
    for scalar in text.unicodeScalars {
      let width = TextLayout.displayWidth(of: scalar)
      // Nearly every character is one scalar; asking where it ends costs more than all the rest.
      let isPlain = scalar.isPlain
      if !(isPlain && wasPlain), let last = cells.last, end(of: last) > offset {
        cells[cells.count - 1].width += width
      } else {
        cells.append(Cell(offset: offset, scalar: scalar, width: width))
      }
      wasPlain = isPlain
      offset += UTF8.width(scalar)
    }
  }

  var count: Int { cells.count }

  func width(at index: Int) -> Int { cells[index].width }

  /// The part of the text that some characters make.
  subscript(range: Range<Int>) -> Range<String.Index> {
    place(of: range.lowerBound)..<place(of: range.upperBound)
  }

  private func place(of index: Int) -> String.Index {
    index == cells.count ? text.endIndex : self.index(at: cells[index].offset)
  }

  private func index(at offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  private func end(of cell: Cell) -> Int {
    text.utf8.distance(
      from: text.startIndex, to: text.index(after: index(at: cell.offset)))
  }

  /// The shortest run of characters that may not be divided between rows.
  func chunk(from start: Int) -> (end: Int, width: Int, isSpace: Bool) {
    var width = cells[start].width
    if cells[start].scalar == " " { return (start + 1, width, true) }
    var index = start + 1
    var gapEnd = endOfGap(from: start)
    while index < cells.count,
      index < gapEnd || cells[index].scalar.sticks(to: cells[index - 1].scalar)
    {
      gapEnd = max(gapEnd, endOfGap(from: index))
      width += cells[index].width
      index += 1
    }
    return (index, width, false)
  }

  /// The end of the gap （　　） that begins at a character; that character where none begins there.
  private func endOfGap(from start: Int) -> Int {
    guard cells[start].scalar == "（",
      let end = cells[(start + 1)...].firstIndex(where: { $0.scalar != "\u{3000}" }),
      cells[end].scalar == "）"
    else { return start }
    return end + 1
  }
}

extension Unicode.Scalar {
  /// Ends a paragraph.
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Never joins its neighbours to one character, if they are plain too.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x2014...0x2026, 0x3000...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xFF01...0xFF60:
      true
    default: false
    }
  }

  /// Whether no row may end between a character that begins with this scalar and the one before.
  fileprivate func sticks(to previous: Unicode.Scalar) -> Bool {
    // Most pairs are answered without looking at the marks.
    if isIdeograph, previous.isIdeograph { return false }
    if self == " " || previous == " " { return false }
    if isWordPart, previous.isWordPart { return true }
    if isClosing || previous.isOpening { return true }
    // Printed as a pair that may not be divided: —— and ……
    return self == previous && (self == "—" || self == "…")
  }

  /// May not begin a row (GB/T 15834 5.1).
  private var isClosing: Bool {
    switch self {
    case "，", "。", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "”", "’", "】", "〕",
      "〗", "］", "｝", "·", "～", "％", "‰", "℃", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%":
      true
    default: false
    }
  }

  /// May not end a row.
  private var isOpening: Bool {
    switch self {
    case "（", "《", "〈", "「", "『", "“", "‘", "【", "〔", "〖", "［", "｛", "(", "[", "{": true
    default: false
    }
  }

  /// 汉字
  private var isIdeograph: Bool { (0x4E00...0x9FFF).contains(value) }

  /// Part of a word or number in an alphabet, such as 12.5% or GB/T.
  private var isWordPart: Bool {
    switch value {
    case 0x21...0x7E, 0xC0...0x24F, 0x370...0x52F: true
    default: false
    }
  }
}
