/// Rows of cells as the text that programs for tables read.
package enum CSVRow {
  /// The mark of UTF-8 by which Excel tells it from the encoding of its own country.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a row with commas between the cells and a line end; no text can become a formula.
  package static func append(_ texts: [String], to bytes: inout [UInt8]) {
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(text, to: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let text = FormulaGuard.guarded(text)
    let needsQuotes =
      text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes else {
      bytes += Array(text.utf8)
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
