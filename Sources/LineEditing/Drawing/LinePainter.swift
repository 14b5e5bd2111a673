/// Draws the line being edited: erases what it drew before and draws it anew.
///
/// It returns what is to be sent to the terminal. libedit does not draw: its own redraw leaves a
/// wrong screen when Chinese text that fills several rows is edited in the middle.
struct LinePainter {
  /// The rows on the screen, and where on them the cursor was left.
  private var rows: [String] = []
  private var cursor = LineImage.Position(row: 0, column: 0)
  /// The first row of the image on the screen, where it has more rows than the screen.
  private var top = 0

  /// Draws an image in place of the last one.
  /// - Parameters:
  ///   - image: The line.
  ///   - height: The rows of the screen.
  ///   - above: Lines to print above the prompt, each with its line break.
  /// - Returns: What to send to the terminal.
  mutating func paint(_ image: LineImage, height: Int, above: String = "") -> String {
    let height = max(1, height)
    let last = max(0, image.rows.count - height)
    top = min(max(min(top, image.cursor.row), image.cursor.row - height + 1), last)
    let window = Array(image.rows[top..<min(image.rows.count, top + height)])
    let column = image.cursor.column
    var output = erasing + Self.withReturns(above)
    output += window.joined(separator: "\r\n")
    cursor = LineImage.Position(row: image.cursor.row - top, column: column)
    rows = window
    output += Self.up(rows.count - 1 - cursor.row) + "\r"
    if column > 0 { output += "\u{1B}[\(column)C" }
    return output
  }

  /// Draws all rows, those included that did not fit the screen, and leaves the cursor on a fresh
  /// line below.
  mutating func finish(_ image: LineImage) -> String {
    let output = erasing + image.rows.joined(separator: "\r\n") + "\r\n"
    forget()
    return output
  }

  /// Moves to a fresh line below what was drawn.
  mutating func leave() -> String {
    let output = Self.down(rows.count - 1 - cursor.row) + "\r\n"
    forget()
    return output
  }

  /// The cursor stands on a fresh line: nothing drawn before is to be erased.
  mutating func forget() { self = LinePainter() }

  /// The terminal has another width: what was drawn now stands on other rows.
  ///
  /// Terminals move the end of a row that has become too long to a new row.
  mutating func reflow(width: Int, height: Int) {
    var row = 0
    for drawn in rows.prefix(cursor.row) {
      row += LineImage(prompt: drawn, text: [], cursor: 0, width: width).drawnRowCount
    }
    row += cursor.column / max(1, width)
    cursor = LineImage.Position(row: min(row, max(0, height - 1)), column: cursor.column)
    rows = Array(repeating: "", count: cursor.row + 1)
  }

  /// Back to the first row, and everything from there erased.
  private var erasing: String { "\r" + Self.up(cursor.row) + "\u{1B}[J" }

  private static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  private static func down(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)B" : "" }

  /// Line breaks that also return to the first column, whatever the terminal driver does.
  private static func withReturns(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\r" {
      if scalar == "\n" { result.append("\r") }
      result.append(scalar)
    }
    return String(result)
  }
}

extension LineImage {
  /// The rows that have something on them, without the empty one kept for the cursor.
  fileprivate var drawnRowCount: Int { max(1, rows.last == "" ? rows.count - 1 : rows.count) }
}
