/// Rows of cells in plain text, with a sign between the cells.
///
/// Reads what RFC 4180 describes and what people make of it: quotation marks within cells, line
/// ends of any kind, a last line without end. Takes time in proportion to the length of the text.
package struct DelimitedText {
  /// The rows that hold anything.
  package private(set) var rows: [TableRow] = []
  /// The row whose quotation mark is never closed; from there on the marks were read as text.
  package private(set) var openQuote: Int?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - separator: What stands between cells.
  ///   - limit: How many rows are read.
  ///   - comment: What a line begins with that is no row; `nil` where every line is one.
  ///   - cell: Makes a cell of the text of one; `nil` where it holds nothing.
  package init(
    _ bytes: [UInt8], separator: UInt8, limit: Int = .max, comment: UInt8? = nil,
    cell: (Int, String) -> TableCell? = { $1.isEmpty ? nil : TableCell(column: $0, text: $1) }
  ) {
    var place = 0
    var number = 0
    var hasQuotes = true
    while place < bytes.count, rows.count < limit {
      number += 1
      if bytes[place] == comment {
        place = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        continue
      }
      let start = place
      var row = TableRow(number: number, cells: [])
      var column = 0
      var readsQuotes = true
      var isLast = false
      while !isLast {
        let text: String
        if hasQuotes, readsQuotes, place < bytes.count, bytes[place] == Self.quote {
          switch Self.quotedCell(bytes, from: &place, separator) {
          case .text(let quoted): text = quoted
          case .unclosed(let isLast):
            // The row is read again, with the marks as text.
            openQuote = openQuote ?? number
            if isLast { hasQuotes = false }
            readsQuotes = false
            place = start
            row.cells = []
            column = 0
            continue
          }
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

  private enum QuotedCell {
    /// The text within the marks.
    case text(String)
    /// No mark closes it: there is none in the rest, or the next belongs to another row.
    case unclosed(isLast: Bool)
  }

  /// Reads what stands within quotation marks; a mark within a line that nothing follows which ends
  /// a cell is text.
  private static func quotedCell(
    _ bytes: [UInt8], from place: inout Int, _ separator: UInt8
  ) -> QuotedCell {
    var text: [UInt8] = []
    var index = place + 1
    var hasLineEnd = false
    while let next = bytes[index...].firstIndex(of: quote) {
      let piece = bytes[index..<next]
      hasLineEnd = hasLineEnd || piece.contains { $0 == 0x0A || $0 == 0x0D }
      text += piece
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
        return .text(String(decoding: text, as: UTF8.self))
      }
      if hasLineEnd { return .unclosed(isLast: false) }
      text.append(quote)
    }
    return .unclosed(isLast: true)
  }

  // MARK: The separator

  /// Finds the separator that a text is most likely written with.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - isHead: Whether a row says what the columns hold; the first separator that makes such a row
  ///     is the one.
  /// - Returns: The separator, and where the text begins.
  package static func separator(
    of bytes: [UInt8], isHead: (TableRow) -> Bool
  ) -> (separator: UInt8, start: Int) {
    // Excel names it in a first line of its own.
    if bytes.count > 5, bytes.starts(with: Array("sep=".utf8)) {
      let end = bytes.prefix(20).firstIndex(of: 0x0A).map { $0 + 1 } ?? 5
      return (bytes[4], end)
    }
    let sample = Array(bytes.prefix(65_536))
    var best = (separator: UInt8(ascii: ","), width: 0)
    // A line that begins with | is a table in Markdown.
    let isMarkdown = sample.first { $0 > 0x20 } == UInt8(ascii: "|")
    for separator in Array((isMarkdown ? ",\t;" : ",\t;|").utf8) {
      let rows = DelimitedText(sample, separator: separator, limit: TableSheet.headRows).rows
      if rows.contains(where: isHead) { return (separator, 0) }
      // The width that most rows have at least.
      let widths = rows.map { ($0.cells.last?.column ?? 0) + 1 }.sorted()
      let width = widths.isEmpty ? 0 : widths[widths.count / 2]
      if width > best.width { best = (separator, width) }
    }
    return (best.separator, 0)
  }
}
