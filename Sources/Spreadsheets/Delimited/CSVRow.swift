/// Rows of cells as the text that programs for tables read.
///
/// Source: RFC 4180.
package enum CSVRow {
  /// The mark of UTF-8 by which Excel tells it from the encoding of its own country.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a row with commas between the cells and a line end; no text can become a formula.
  package static func append(_ texts: [String], to bytes: inout [UInt8]) {
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell: text, to: &bytes)
    }
    endRow(&bytes)
  }

  /// Writes the line end of a row.
  package static func endRow(_ bytes: inout [UInt8]) {
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  /// Writes a text as a cell, in quotation marks where it needs them and guarded against becoming
  /// something else.
  ///
  /// NUL is left out: programs for tables take it for the end of the file.
  package static func append(cell text: String, to bytes: inout [UInt8]) {
    let text = FormulaGuard.guarded(text)
    let start = bytes.count
    var needsQuotes = text.utf8.first == 0x20 || text.utf8.last == 0x20
    var hasQuotes = false
    for byte in text.utf8 {
      switch byte {
      case 0x00: continue
      case 0x22: (needsQuotes, hasQuotes) = (true, true)
      case 0x2C, 0x0A, 0x0D, 0x09: needsQuotes = true
      default: break
      }
      bytes.append(byte)
    }
    guard needsQuotes else { return }
    if hasQuotes {
      let cell = bytes[start...].flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
      bytes.replaceSubrange(start..., with: cell)
    }
    bytes.insert(0x22, at: start)
    bytes.append(0x22)
  }
}
