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
    if let single = Self.ideographBeforeAnother(in: text, at: start) {
      self = single
      return
    }
    var previous = text[start]
    var index = text.index(after: start)
    var width = TextLayout.displayWidth(of: previous)
    isSpace = previous == " "
    if !isSpace {
      var gapEnd = text.endOfGap(from: start)
      while index < text.endIndex, index < gapEnd || text[index].sticks(to: previous) {
        gapEnd = max(gapEnd, text.endOfGap(from: index))
        previous = text[index]
        width += TextLayout.displayWidth(of: previous)
        index = text.index(after: index)
      }
    }
    range = start..<index
    self.width = width
  }

  private init(ideographAt range: Range<String.Index>) {
    self.range = range
    width = 2
    isSpace = false
  }

  /// The first of two 汉字 side by side, which can always be divided.
  ///
  /// Most of every text is this; asking its scalars saves finding where characters end.
  private static func ideographBeforeAnother(in text: Substring, at start: String.Index) -> Chunk? {
    let scalars = text.unicodeScalars
    guard scalars[start].isIdeograph else { return nil }
    let next = scalars.index(after: start)
    guard next < text.endIndex, scalars[next].isIdeograph else { return nil }
    return Chunk(ideographAt: start..<next)
  }
}

extension Unicode.Scalar {
  /// 汉字
  fileprivate var isIdeograph: Bool { (0x4E00...0x9FFF).contains(value) }
}

extension Substring {
  /// The end of the gap （　　） that begins at an index; that index where none begins there.
  fileprivate func endOfGap(from start: Index) -> Index {
    guard self[start] == "（",
      let end = self[index(after: start)...].firstIndex(where: { $0 != "\u{3000}" }),
      self[end] == "）"
    else { return start }
    return index(after: end)
  }
}

extension Character {
  /// May not begin a row (GB/T 15834 5.1).
  private static let closing = Set<Character>("，。、；：？！）》〉」』”’】〕〗］｝·～％‰℃,.;:?!)]}%")
  /// May not end a row.
  private static let opening = Set<Character>("（《〈「『“‘【〔〖［｛([{")
  /// Printed as a pair that may not be divided: —— and ……
  private static let paired = Set<Character>("—…")

  fileprivate func sticks(to previous: Character) -> Bool {
    // Most pairs are answered without looking anything up in the sets.
    if isIdeograph, previous.isIdeograph { return false }
    if self == " " || previous == " " { return false }
    if isWordPart, previous.isWordPart { return true }
    if Self.closing.contains(self) || Self.opening.contains(previous) { return true }
    return self == previous && Self.paired.contains(self)
  }

  /// 汉字
  private var isIdeograph: Bool { unicodeScalars.first?.isIdeograph ?? false }

  /// Part of a word or number in an alphabet, such as 12.5% or GB/T.
  private var isWordPart: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x21...0x7E, 0xC0...0x24F, 0x370...0x52F: return true
    default: return false
    }
  }
}
