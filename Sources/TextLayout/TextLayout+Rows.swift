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
      let end = text[paragraphStart...].firstIndex(where: \.isNewline) ?? text.endIndex
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
    var start = paragraph.startIndex
    // The row ends before its trailing spaces, so both are tracked.
    var end = start
    var position = start
    var used = 0
    while position < paragraph.endIndex {
      let chunk = Chunk(in: paragraph, from: position)
      if chunk.isSpace {
        used += chunk.width
        position = chunk.range.upperBound
        continue
      }
      if used + chunk.width > currentWidth, end > start {
        rows.append(start..<end)
        start = position
        used = 0
      }
      if used + chunk.width > currentWidth {
        // Wider than a row by itself: broken anywhere.
        for index in paragraph[chunk.range].indices {
          let columns = TextLayout.displayWidth(of: paragraph[index])
          if used + columns > currentWidth, index > start {
            rows.append(start..<index)
            start = index
            used = 0
          }
          used += columns
        }
      } else {
        used += chunk.width
      }
      end = chunk.range.upperBound
      position = end
    }
    // A blank paragraph keeps its spaces: they may be the indent of a heading.
    rows.append(start..<(end > start ? end : paragraph.endIndex))
  }
}

/// The shortest piece of text that may not be divided between rows.
private struct Chunk {
  let range: Range<String.Index>
  let width: Int
  let isSpace: Bool

  init(in text: Substring, from start: String.Index) {
    let scalars = text.unicodeScalars
    var previous = scalars[start]
    var index = text.endOfCharacter(at: start)
    var width = text.width(ofCharacter: start..<index)
    isSpace = previous == " " && width == 1
    if !isSpace {
      var gapEnd = text.endOfGap(from: start)
      while index < text.endIndex {
        let current = scalars[index]
        guard index < gapEnd || current.sticks(to: previous) else { break }
        gapEnd = max(gapEnd, text.endOfGap(from: index))
        previous = current
        let next = text.endOfCharacter(at: index)
        width += text.width(ofCharacter: index..<next)
        index = next
      }
    }
    range = start..<index
    self.width = width
  }
}

extension Substring {
  /// Where the character ends that begins at an index.
  ///
  /// Finding it costs more than all else that laying out does, and nearly every character is one
  /// scalar, so two plain scalars in a row are told apart without looking at the rules.
  fileprivate func endOfCharacter(at start: Index) -> Index {
    guard unicodeScalars[start].isPlain else { return index(after: start) }
    let next = unicodeScalars.index(after: start)
    return next == endIndex || unicodeScalars[next].isPlain ? next : index(after: start)
  }

  fileprivate func width(ofCharacter range: Range<Index>) -> Int {
    TextLayout.displayWidth(of: self[range])
  }

  /// The end of the gap （　　） that begins at an index; that index where none begins there.
  fileprivate func endOfGap(from start: Index) -> Index {
    guard unicodeScalars[start] == "（",
      let end = self[index(after: start)...].firstIndex(where: { $0 != "\u{3000}" }),
      self[end] == "）"
    else { return start }
    return index(after: end)
  }
}

extension Unicode.Scalar {
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
