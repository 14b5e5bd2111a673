internal import Spreadsheets

/// A sheet laid out for a worksheet.
struct WorksheetPage {
  let sheet: PrintedSheet
  /// What the worksheet is called.
  let name: String
  /// What its rows are, from the top.
  let lines: [SheetLine]
  /// The widths of its columns in characters of usual width.
  let widths: [Double]

  init(_ sheet: PrintedSheet, name: String) {
    self.sheet = sheet
    self.name = name
    lines = SheetLine.lines(of: sheet, chartLines: Self.chartLines)
    let widths = ColumnWidths.widths(of: sheet)
    // A table of few columns does not stand lost on the paper.
    let total = widths.reduce(0, +)
    let stretch = max(1, min(1.8, Self.usualWidth / total))
    self.widths = widths.map { $0 * stretch }
  }

  /// The column on the right, from 0.
  var lastColumn: Int { widths.count - 1 }

  /// The section that is filtered and, where it is alone, stays in sight: the longest.
  var mainSection: Int? {
    sheet.sections.indices.filter { !sheet.sections[$0].columns.isEmpty }
      .max { sheet.sections[$0].rows.count < sheet.sections[$1].rows.count }
  }

  /// Whether there is one table alone.
  var hasOneTable: Bool { sheet.sections.count { !$0.columns.isEmpty } == 1 }

  /// What most of a page of A4 paper takes, in characters of usual width.
  private static let usualWidth = 62.0

  /// Excel's limits.
  static let rowLimit = 1_048_576
  static let columnLimit = 16_384
  static let textLimit = 32_767

  /// Throws where a worksheet cannot hold it.
  func checkSize() throws(SheetFileError) {
    // Two more for the code of the seal.
    guard lines.count + 2 <= Self.rowLimit else {
      throw SheetFileError(
        reason: "“\(sheet.name)”有 \(lines.count) 行，工作表最多 \(Self.rowLimit) 行",
        remedy: "请换成 .csv，或者分成几次导出")
    }
    guard widths.count <= Self.columnLimit else {
      throw SheetFileError(
        reason: "“\(sheet.name)”有 \(widths.count) 列，工作表最多 \(Self.columnLimit) 列",
        remedy: "请换成 .csv，或者分成几次导出")
    }
  }

  /// The rows as the seal knows them; `nil` where none holds anything.
  var part: SealedFile.Part? {
    var rows = CanonicalRows()
    rows.append(lines, of: sheet, from: 1, text: Self.cellText) { number, decimals, bytes in
      ShownNumber(number, decimals: decimals)?.appendShortest(to: &bytes)
    }
    return rows.part(named: name)
  }

  /// A text as a cell holds it: without what cannot be seen, and not longer than a cell may be.
  static func cellText(_ text: String) -> String {
    let plain = HarmlessText.withoutControls(text)
    guard plain.utf8.count > textLimit, plain.utf16.count > textLimit else { return plain }
    let mark = "……（太长，后面略去）"
    var short = Substring(plain).unicodeScalars
    var units = plain.utf16.count
    while units > textLimit - mark.utf16.count, let last = short.popLast() {
      units -= last.value > 0xFFFF ? 2 : 1
    }
    return String(Substring(short)) + mark
  }

  /// How many rows a chart takes, a row being 24 pixels high.
  static func chartLines(_ section: SheetSection, _ chart: SheetChart) -> Int {
    guard !section.rows.isEmpty else { return 0 }
    switch chart.shape {
    case .columns: return 13
    case .bars: return min(400, 5 + section.rows.count)
    }
  }
}
