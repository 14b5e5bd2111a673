/// Puts paragraphs and tables one below the other.
struct TextFlow {
  private var lines: [String] = []
  /// The tables around here, the innermost last.
  private var tables: [Table] = []
  /// What waits for the next paragraph because the mark between was deleted, for each box around
  /// here.
  private var carried = [""]
  private var size = 0

  private struct Table {
    /// The cells of the row, each with its paragraphs; `nil` between rows.
    var row: [[String]]?
    var isRowDeleted = false
    var isInCell = false
  }

  /// The text, one paragraph a line.
  var text: String { lines.joined(separator: "\n") }

  /// Whether nothing is to be seen.
  var isBlank: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  // MARK: Paragraphs

  /// Adds a paragraph; its label goes before what was put at its beginning.
  mutating func add(
    _ paragraph: String, label: String = ""
  ) throws(DocumentReadingError.Problem) {
    let text = label + takeCarried() + paragraph
    try count(text.utf8.count + 1)
    place(text)
  }

  /// Puts text at the beginning of the next paragraph.
  mutating func carry(_ text: String) throws(DocumentReadingError.Problem) {
    try count(text.utf8.count)
    carried[carried.count - 1] += text
  }

  private mutating func takeCarried() -> String {
    let text = carried[carried.count - 1]
    carried[carried.count - 1] = ""
    return text
  }

  /// Adds what waits for a paragraph that does not come.
  mutating func finish() {
    let text = takeCarried()
    if !text.isEmpty { place(text) }
  }

  private mutating func place(_ line: String) {
    guard let table = tables.lastIndex(where: \.isInCell),
      let cell = tables[table].row?.indices.last
    else { return lines.append(line) }
    tables[table].row?[cell].append(line)
  }

  private mutating func count(_ bytes: Int) throws(DocumentReadingError.Problem) {
    size += bytes
    guard size <= ReadingLimits.textSize else { throw .tooLarge(limit: ReadingLimits.textSize) }
  }

  // MARK: Boxes

  /// A text box begins; its paragraphs go before the one it is fixed to.
  mutating func beginBox() { carried.append("") }

  mutating func endBox() {
    finish()
    if carried.count > 1 { carried.removeLast() }
  }

  // MARK: Tables

  mutating func beginTable() {
    finish()
    tables.append(Table())
  }

  mutating func beginRow() {
    guard let table = tables.indices.last else { return }
    tables[table].row = []
    tables[table].isRowDeleted = false
  }

  mutating func deleteRow() {
    if let table = tables.indices.last { tables[table].isRowDeleted = true }
  }

  mutating func beginCell() throws(DocumentReadingError.Problem) {
    guard let table = tables.indices.last, tables[table].row != nil else { return }
    try count(1)
    tables[table].row?.append([])
    tables[table].isInCell = true
  }

  mutating func endCell() {
    finish()
    if let table = tables.indices.last { tables[table].isInCell = false }
  }

  mutating func endRow() {
    guard let table = tables.indices.last, let row = tables[table].row else { return }
    tables[table].row = nil
    tables[table].isInCell = false
    guard !tables[table].isRowDeleted else { return }
    // A row of one cell is a frame around paragraphs.
    if row.count == 1 { return row[0].forEach { place($0) } }
    let cells = row.map { $0.joined(separator: " ").replacing("\n", with: " ") }
    place(cells.joined(separator: "\t"))
  }

  mutating func endTable() {
    endRow()
    _ = tables.popLast()
  }
}
