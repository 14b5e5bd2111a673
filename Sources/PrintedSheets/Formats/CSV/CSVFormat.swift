internal import DocumentReading
internal import Spreadsheets

extension SheetFormat {
  /// Comma-separated values as RFC 4180 describes them, which every program for tables opens.
  ///
  /// UTF-8 with a byte order mark, without which Excel takes Chinese for GBK; lines end in CR LF.
  /// All tables of all sheets come one under another with an empty row between; a title or a note is
  /// a row of one cell. No text can become a formula.
  public static let csv = SheetFormat(
    name: "csv", purpose: "表格软件和别的程序都能读", holdsSeveralSheets: true,
    bytes: { document, progress in CSVSheets.bytes(of: document, progress: progress) },
    read: { bytes throws(SheetFileError) in try CSVSheets.read(bytes) })
}

/// Sheets one under another in a CSV file.
private enum CSVSheets {
  /// What the one part of the file is called in its seal.
  static let partName = "表格"

  static func bytes(of document: SheetDocument, progress: (Double) -> Void) -> [UInt8] {
    var bytes = CSVRow.byteOrderMark
    let rows = document.sheets.reduce(1) { $0 + $1.sections.reduce(0) { $0 + $1.rows.count } }
    bytes.reserveCapacity(rows * 160)
    var number = 1
    var done = 0
    var canonical = CanonicalRows()
    for (place, sheet) in document.sheets.enumerated() {
      let lines = (place > 0 ? [.blank] : []) + SheetLine.lines(of: sheet)
      if document.sources != nil {
        canonical.append(lines, of: sheet, from: number, text: cellText) {
          number, decimals, bytes in
          ShownNumber(number, decimals: decimals)?.appendShortest(to: &bytes)
        }
      }
      number += lines.count
      for line in lines {
        append(line, of: sheet, to: &bytes)
        guard case .row = line else { continue }
        done += 1
        if done % 1000 == 0 { progress(Double(done) / Double(rows)) }
      }
    }
    if let sources = document.sources {
      let parts = canonical.part(named: partName).map { [$0] } ?? []
      let seal = sources.sealText(for: parts)
      let code = SealCode.line(SealSources.code(of: seal))
      for row in [[code], [""], [SealTable.name]] + SealTable.rows(sources: sources, seal: seal) {
        CSVRow.append(row, to: &bytes)
      }
    }
    progress(1)
    return bytes
  }

  private static let comma = UInt8(ascii: ",")

  private static func append(
    _ line: SheetLine, of sheet: PrintedSheet, to bytes: inout [UInt8]
  ) {
    switch line {
    case .blank, .chart: break
    case .title(let text), .lead(let text), .heading(let text, _), .note(let text, _),
      .foot(let text):
      CSVRow.append(cell: HarmlessText.withoutControls(text), to: &bytes)
    case .head(let section, _):
      for (place, column) in sheet.sections[section].columns.enumerated() {
        if place > 0 { bytes.append(comma) }
        CSVRow.append(cell: HarmlessText.withoutControls(column.head), to: &bytes)
      }
    case .row(let section, let row):
      let section = sheet.sections[section]
      for (place, cell) in section.rows[row].enumerated() {
        if place > 0 { bytes.append(comma) }
        switch cell {
        case .empty: break
        case .text(let text):
          CSVRow.append(cell: HarmlessText.withoutControls(text), to: &bytes)
        case .number(let number):
          section.shown(number, inColumn: place)?.append(to: &bytes)
        }
      }
    }
    CSVRow.endRow(&bytes)
  }

  static func read(_ bytes: [UInt8]) throws(SheetFileError) -> SealedFile {
    let text: String
    do throws(DocumentReadingError.Problem) {
      text = try PlainText.decoded(bytes).0
    } catch {
      throw SheetFileError(error)
    }
    let utf8 = Array(text.utf8)
    let file = file(utf8, separator: comma)
    guard file.seal == nil else { return file }
    // A program may have saved it with another separator.
    for separator in [UInt8(ascii: "\t"), UInt8(ascii: ";")] {
      let other = self.file(utf8, separator: separator)
      if other.seal != nil { return other }
    }
    return file
  }

  private static func file(_ text: [UInt8], separator: UInt8) -> SealedFile {
    let rows = DelimitedText(text, separator: separator).rows
    var canonical = CanonicalRows()
    let sealStart = rows.lastIndex { $0.cells.count == 1 && $0[0] == SealTable.name }
    for row in rows[..<(sealStart ?? rows.count)] {
      canonical.append(number: row.number, cells: cells(of: row))
    }
    let seal = sealStart.flatMap { start in
      SealTable.seal(
        in: rows[start...].map { row in
          [row[0], FormulaGuard.unguarded(row[1])]
        })
    }
    return SealedFile(parts: canonical.part(named: partName).map { [$0] } ?? [], seal: seal)
  }

  /// The cells of a row as the seal knows them: a program that saves the file again drops zeros
  /// after the point, since nothing says what is a text.
  private static func cells(of row: TableRow) -> [String] {
    var cells: [String] = []
    for cell in row.cells {
      while cells.count < cell.column { cells.append("") }
      cells.append(cellText(FormulaGuard.unguarded(cell.text)))
    }
    return cells
  }

  private static func cellText(_ text: String) -> String {
    withoutLastZeros(HarmlessText.withoutControls(text))
  }

  private static func withoutLastZeros(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: "0"), let point = text.utf8.firstIndex(of: 0x2E) else {
      return text
    }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let whole = text.utf8[..<point].drop { $0 == UInt8(ascii: "-") }
    let fraction = text.utf8[point...].dropFirst()
    guard !whole.isEmpty, text.utf8.count - whole.count - fraction.count <= 2,
      whole.allSatisfy(isDigit), fraction.allSatisfy(isDigit)
    else { return text }
    var short = text
    while short.utf8.last == UInt8(ascii: "0") { short.removeLast() }
    if short.utf8.last == 0x2E { short.removeLast() }
    return short
  }
}
