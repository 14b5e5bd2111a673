/// Rows of cells in plain text, with a sign between the cells.
///
/// Reads what RFC 4180 describes and what people make of it: quotation marks within cells, line
/// ends of any kind, a last line without end. Takes time in proportion to the length of the text.
struct DelimitedText {
  /// The rows that hold anything.
  private(set) var rows: [TableRow] = []
  /// The row whose quotation mark is never closed; from there on the marks were read as text.
  private(set) var openQuote: Int?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - separator: What stands between cells.
  ///   - limit: How many rows are read.
  ///   - cell: Makes a cell of the text of one; `nil` where it holds nothing.
  init(
    _ bytes: [UInt8], separator: UInt8, limit: Int = .max,
    cell: (Int, String) -> TableCell? = { $1.isEmpty ? nil : TableCell(column: $0, text: $1) }
  ) {
    var place = 0
    var number = 0
    var hasQuotes = true
    while place < bytes.count, rows.count < limit {
      number += 1
      let start = place
      var row = TableRow(number: number, cells: [])
      var column = 0
      var isLast = false
      while !isLast {
        var text: String
        if hasQuotes, place < bytes.count, bytes[place] == Self.quote {
          guard let quoted = Self.quotedCell(bytes, from: &place, separator) else {
            // Nothing closes it: the row is read again, with the mark as text.
            openQuote = number
            hasQuotes = false
            place = start
            row.cells = []
            column = 0
            continue
          }
          text = quoted
        } else {
          let end = bytes[place...].firstIndex { Self.endsCell($0, separator) } ?? bytes.count
          text = String(decoding: bytes[place..<end], as: UTF8.self)
          place = end
        }
        if let cell = cell(column, text) { row.cells.append(cell) }
        column += 1
        isLast = place >= bytes.count || bytes[place] != separator
        if place < bytes.count {
          place +=
            bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
        }
      }
      if !row.cells.isEmpty { rows.append(row) }
    }
  }

  private static let quote = UInt8(ascii: "\"")

  private static func endsCell(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  /// The text within quotation marks; a mark that nothing follows which ends a cell is text.
  private static func quotedCell(
    _ bytes: [UInt8], from place: inout Int, _ separator: UInt8
  ) -> String? {
    var text: [UInt8] = []
    var index = place + 1
    while let next = bytes[index...].firstIndex(of: quote) {
      text += bytes[index..<next]
      index = next + 1
      if index < bytes.count, bytes[index] == quote {
        text.append(quote)
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      if end == bytes.count || endsCell(bytes[end], separator) {
        place = end
        return String(decoding: text, as: UTF8.self)
      }
      text.append(quote)
    }
    return nil
  }

  // MARK: The separator

  /// The separator that a text is most likely written with, and where the text begins.
  ///
  /// - Parameter bytes: The text in UTF-8.
  static func separator(of bytes: [UInt8]) -> (separator: UInt8, start: Int) {
    // Excel names it in a first line of its own.
    if bytes.count > 5, bytes.starts(with: Array("sep=".utf8)) {
      let end = bytes.prefix(20).firstIndex(of: 0x0A).map { $0 + 1 } ?? 5
      return (bytes[4], end)
    }
    let sample = Array(bytes.prefix(65_536))
    var best = (separator: UInt8(ascii: ","), width: 0)
    for separator in Array(",\t;|".utf8) {
      let rows = DelimitedText(sample, separator: separator, limit: QuestionTable.headRows).rows
      if QuestionTable.hasHead(rows) { return (separator, 0) }
      // The width that most rows have at least.
      let widths = rows.map { ($0.cells.last?.column ?? 0) + 1 }.sorted()
      let width = widths.isEmpty ? 0 : widths[widths.count / 2]
      if width > best.width { best = (separator, width) }
    }
    return (best.separator, 0)
  }
}
