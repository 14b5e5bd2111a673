internal import TextLayout

/// How a prompt and the line after it stand on rows of a given width.
struct LineImage {
  /// A cell of the image.
  struct Position: Equatable {
    var row: Int
    var column: Int
  }

  /// What each row shows, colours included.
  private(set) var rows: [String] = [""]
  /// Where each character of the text stands, and last where the next one would.
  private(set) var positions: [Position] = []
  /// The place of the cursor among `positions`.
  let cursorIndex: Int

  private let width: Int
  private var column = 0

  /// Lays out a line.
  /// - Parameters:
  ///   - prompt: Stands before the text; SGR escape sequences take no columns.
  ///   - text: What has been typed.
  ///   - cursor: How many characters stand before the cursor.
  ///   - width: The columns of the terminal.
  init(prompt: String, text: [Unicode.Scalar], cursor: Int, width: Int) {
    self.width = max(2, width)
    cursorIndex = min(cursor, text.count)
    positions.reserveCapacity(text.count + 1)
    addPrompt(prompt)
    for scalar in text {
      // A line break after a full row stands on that row's last column.
      let columns = scalar == "\n" ? 0 : Self.columns(of: scalar)
      positions.append(place(needing: columns))
      add(scalar)
    }
    positions.append(place(needing: 1))
    if let last = positions.last, last.row == rows.count { rows.append("") }
  }

  /// Where the cursor stands.
  var cursor: Position { positions[cursorIndex] }

  /// The place one row up or down from the cursor, as near as possible to its column.
  func index(rowsDown: Int) -> Int? {
    let target = cursor.row + rowsDown
    return positions.indices.last { index in
      positions[index].row == target && positions[index].column <= cursor.column
    } ?? positions.indices.first { positions[$0].row == target }
  }

  /// Where something that needs so many columns will stand.
  private func place(needing columns: Int) -> Position {
    if column + columns > width { return Position(row: rows.count, column: 0) }
    return Position(row: rows.count - 1, column: min(column, width - 1))
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if scalar == "\n" {
      rows.append("")
      column = 0
      return
    }
    let columns = Self.columns(of: scalar)
    if column + columns > width {
      rows.append("")
      column = 0
    }
    rows[rows.count - 1] += Self.shown(scalar)
    column += columns
  }

  private mutating func addPrompt(_ prompt: String) {
    var rest = prompt.unicodeScalars[...]
    while let scalar = rest.first {
      if let colour = SGR.prefix(of: rest) {
        rows[rows.count - 1].unicodeScalars += colour
        rest = rest[colour.endIndex...]
      } else {
        add(scalar)
        rest.removeFirst()
      }
    }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x20 || scalar.value == 0x7F ? 2 : TextLayout.displayWidth(of: scalar)
  }

  /// A control character in the line is shown as `^A`, never sent to the terminal.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    guard scalar.value < 0x20 || scalar.value == 0x7F else {
      return TextLayout.isUnsafe(scalar) ? "" : String(scalar)
    }
    return "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
  }
}

/// Select Graphic Rendition: the escape sequences that colour text.
enum SGR {
  /// The sequence that a text begins with, if any.
  static func prefix(
    of text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    guard text.starts(with: "\u{1B}[".unicodeScalars) else { return nil }
    let end = text.dropFirst(2).firstIndex { !("0"..."9" ~= $0 || $0 == ";" || $0 == ":") }
    guard let end, text[end] == "m" else { return nil }
    return text[...end]
  }

  /// A text without colours.
  static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains("\u{1B}") else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let colour = prefix(of: rest) {
        rest = rest[colour.endIndex...]
      } else {
        result.append(scalar)
        rest.removeFirst()
      }
    }
    return String(result)
  }
}
