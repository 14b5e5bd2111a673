import TextLayout

/// Text being laid out for a screen of a certain width, line by line.
///
/// Everything that comes in is made safe to print first: banks, session files and typed names are
/// hostile. Lines and bars are ASCII, since characters of ambiguous width break Chinese terminals.
struct Screen {
  /// How a piece of text is meant; its colour is only a second telling.
  enum Tone {
    case plain
    case right
    case wrong
    case faint
    case strong
  }

  /// Columns to fill.
  let columns: Int
  /// Whether tones become colours.
  let usesColour: Bool
  private var lines: [String] = []

  init(columns: Int, usesColour: Bool) {
    self.columns = max(20, min(columns, 120))
    self.usesColour = usesColour
  }

  /// Under 60 columns: one column, shorter lines, nothing on the right.
  var isNarrow: Bool { columns < 60 }

  /// The lines so far, with a line feed after each.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// How many rows it takes so far.
  var rowCount: Int { lines.count }

  mutating func blank() { lines.append("") }

  mutating func ruleLine() { lines.append(String(repeating: "-", count: columns)) }

  /// One line with something at its right end, which is left out where there is no room.
  mutating func heading(_ left: String, _ right: String = "", tone: Tone = .plain) {
    let left = TextLayout.truncated(TextLayout.sanitised(left), to: columns)
    let right = TextLayout.sanitised(right)
    let gap = columns - TextLayout.displayWidth(of: left) - TextLayout.displayWidth(of: right)
    guard !isNarrow, !right.isEmpty, gap >= 2 else {
      lines.append(toned(left, tone))
      return
    }
    lines.append(toned(left, tone) + String(repeating: " ", count: gap) + right)
  }

  /// Text wrapped to the width.
  ///
  /// - Parameters:
  ///   - text: What to say; line feeds start a new line.
  ///   - indent: Columns before the first row of a line.
  ///   - hanging: Further columns before the rows after it.
  ///   - tone: How it is meant.
  mutating func paragraph(
    _ text: String, indent: Int = 0, hanging: Int = 0, tone: Tone = .plain
  ) {
    let rows = TextLayout.wrapped(
      TextLayout.sanitised(text), width: columns, indent: indent, hangingIndent: indent + hanging)
    lines.append(contentsOf: rows.map { toned($0, tone) })
  }

  /// Rows of cells under one another, each column as wide as its widest cell; the last column takes
  /// what is left and wraps.
  ///
  /// - Parameters:
  ///   - rows: The cells; rows may be of different lengths.
  ///   - rightAligned: The columns, from 0, that hold numbers.
  ///   - indent: Columns before every row.
  mutating func table(_ rows: [[String]], rightAligned: Set<Int> = [], indent: Int = 2) {
    let rows = rows.map { $0.map(TextLayout.sanitised) }
    let count = rows.map(\.count).max() ?? 0
    let gap = isNarrow ? 1 : 2
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? TextLayout.displayWidth(of: $0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      var line = String(repeating: " ", count: indent)
      for (column, cell) in row.enumerated() {
        let space = widths[column] - TextLayout.displayWidth(of: cell)
        let fill = String(repeating: " ", count: max(0, space))
        if column == row.count - 1, !rightAligned.contains(column) {
          let start = TextLayout.displayWidth(of: line)
          let rest = TextLayout.wrapped(
            cell, width: max(columns, start + 8), indent: start, hangingIndent: start)
          lines.append(line + (rest.first.map { String($0.dropFirst(start)) } ?? ""))
          lines.append(contentsOf: rest.dropFirst())
          line = ""
        } else {
          line += rightAligned.contains(column) ? fill + cell : cell + fill
          line += String(repeating: " ", count: gap)
        }
      }
      if !line.isEmpty { lines.append(line.trimmingTrailingSpaces) }
    }
  }

  /// Lines that are laid out already.
  mutating func verbatim(_ rows: [String], tone: Tone = .plain) {
    lines.append(contentsOf: rows.map { toned($0, tone) })
  }

  /// A line of parts that are laid out already, each in a tone of its own.
  mutating func line(_ pieces: [ScreenPiece]) {
    lines.append(pieces.map { toned($0.text, $0.tone) }.joined().trimmingTrailingSpaces)
  }

  private func toned(_ text: String, _ tone: Tone) -> String {
    guard usesColour, !text.isEmpty else { return text }
    switch tone {
    case .plain: return text
    case .right: return "\u{1b}[32m\(text)\u{1b}[0m"
    case .wrong: return "\u{1b}[1;31m\(text)\u{1b}[0m"
    case .faint: return "\u{1b}[2m\(text)\u{1b}[0m"
    case .strong: return "\u{1b}[1m\(text)\u{1b}[0m"
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
