/// How a worksheet stands on A4 paper.
struct WorksheetPaper {
  /// Whether the paper lies on its side.
  let isWide: Bool
  /// How large the worksheet is printed where it is not fitted to the width, in percent.
  let scale: Int
  /// The rows, from 0, that pages of paper begin with beside those that come of themselves.
  let pageStarts: [Int]

  /// The height of a row of one line, in points.
  static let rowHeight = 18.0
  /// What A4 paper takes across between its margins, in the units of 1/96 inch that widths are
  /// counted in.
  private static let (portrait, landscape) = (650.0, 970.0)
  /// What it takes downwards, in points.
  private static let (portraitHeight, landscapeHeight) = (720.0, 470.0)

  /// Lays a page out.
  init(_ page: WorksheetPage) {
    // A character of usual width takes 7 units, and each column 5 more.
    let width = page.widths.reduce(0) { $0 + 7 * $1 + 5 }
    isWide = width > Self.portrait * 1.05
    // Programs without Excel's font take another that may be a third wider.
    let room = (isWide ? Self.landscape : Self.portrait) * 0.72
    scale = Int(min(100, max(10, room / width * 100)))
    let height = (isWide ? Self.landscapeHeight : Self.portraitHeight) * 100 / Double(scale)
    pageStarts = Self.starts(on: page, height: height)
  }

  /// Begins pages where a sheet says so, and before what would be cut in two: charts, and in sheets
  /// with charts the sections that fit on a page.
  private static func starts(on page: WorksheetPage, height: Double) -> [Int] {
    let hasCharts = page.sheet.sections.contains { !$0.charts.isEmpty }
    var starts: [Int] = []
    var used = 0.0
    var isAfterBlank = false
    for (row, line) in page.lines.enumerated() {
      var block = page.height(of: line)
      var isForced = false
      switch line {
      case .heading(_, let forced), .head(_, let forced), .note(_, let forced):
        isForced = forced
        if hasCharts, isAfterBlank { block = sectionHeight(from: row, on: page, most: height) }
      case .chart: block = chartHeight(from: row, on: page)
      case .title, .lead, .row, .foot, .blank: break
      }
      if isForced
        || used > 0 && used + block > height && block > rowHeight * 2 && block <= height
          && hasCharts
      {
        starts.append(row)
        used = 0
      }
      used += page.height(of: line)
      // What does not fit goes on the next page by itself.
      if used > height { used = page.height(of: line) }
      if case .blank = line { isAfterBlank = true } else { isAfterBlank = false }
    }
    return starts
  }

  /// What a section takes with its charts, or without them where that is more than a page.
  private static func sectionHeight(
    from start: Int, on page: WorksheetPage, most: Double
  ) -> Double {
    var (height, table) = (0.0, 0.0)
    var isTable = true
    for line in page.lines[start...] {
      switch line {
      case .heading, .head, .foot: if !isTable { return height <= most ? height : table }
      case .blank: isTable = false
      case .title, .lead, .row, .note, .chart: break
      }
      height += page.height(of: line)
      if isTable { table += page.height(of: line) }
    }
    return height <= most ? height : table
  }

  /// What a chart takes with the rows that lie under it.
  private static func chartHeight(from start: Int, on page: WorksheetPage) -> Double {
    guard case .chart(let section, let chart) = page.lines[start] else { return 0 }
    let described = page.sheet.sections[section]
    return Double(WorksheetPage.chartLines(described, described.charts[chart])) * rowHeight
  }
}

extension WorksheetPage {
  /// The height of a line, in points.
  func height(of line: SheetLine) -> Double {
    switch line {
    case .blank, .chart: WorksheetPaper.rowHeight
    case .title(let text): height(of: text, line: 26)
    case .lead(let text): height(of: text, line: 18)
    case .heading(let text, _): height(of: text, line: 20)
    case .note(let text, _): height(of: text, line: 16)
    case .foot(let text): height(of: text, line: 22)
    case .head(let section, _):
      height(of: sheet.sections[section].columns.map { .text($0.head) })
    case .row(let section, let row): height(of: sheet.sections[section].rows[row])
    }
  }

  /// The height of a text over all columns.
  private func height(of text: String, line: Double) -> Double {
    let lines = ColumnWidths.lineCount(of: Self.cellText(text), in: widths.reduce(0, +))
    return min(409, Double(lines) * line)
  }

  /// The height of a row of cells: that of its longest text, which not every program finds by itself.
  private func height(of cells: [SheetCell]) -> Double {
    var most = 1
    for (column, cell) in cells.enumerated() where column < widths.count {
      guard case .text(let text) = cell else { continue }
      most = max(most, ColumnWidths.cellLines(of: text, in: widths[column]))
    }
    return most > 1 ? min(409, Double(most) * 15 + 3) : WorksheetPaper.rowHeight
  }
}
