/// A line of a sheet in a file of rows, from the top.
enum SheetLine {
  /// Nothing.
  case blank
  /// The title of the sheet.
  case title(String)
  /// A line under the title.
  case lead(String)
  /// What stands over a section, and whether a page of paper begins with it.
  case heading(String, startsPage: Bool)
  /// The heads of the columns of a section, and whether a page of paper begins with them.
  case head(section: Int, startsPage: Bool)
  /// A row of a section.
  case row(section: Int, row: Int)
  /// A line under a section.
  case note(String, startsPage: Bool)
  /// Where a chart of a section begins, where charts are drawn.
  case chart(section: Int, chart: Int)
  /// A line at the end of the sheet.
  case foot(String)

  /// The lines of a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - chartLines: How many lines a chart of a section takes; 0 where none are drawn.
  /// - Returns: The lines, each a row of the file.
  static func lines(
    of sheet: PrintedSheet, chartLines: (SheetSection, SheetChart) -> Int = { _, _ in 0 }
  ) -> [SheetLine] {
    var lines: [SheetLine] = []
    lines.reserveCapacity(sheet.sections.reduce(40) { $0 + $1.rows.count + 8 })
    if !sheet.title.isEmpty { lines.append(.title(sheet.title)) }
    lines += sheet.lead.map(SheetLine.lead)
    for (place, section) in sheet.sections.enumerated() {
      if place > 0 { lines.append(.blank) }
      var startsPage = section.startsPage && place > 0
      if let heading = section.heading {
        lines.append(.heading(heading, startsPage: startsPage))
        startsPage = false
      }
      if !section.columns.isEmpty {
        lines.append(.head(section: place, startsPage: startsPage))
        startsPage = false
        for row in section.rows.indices { lines.append(.row(section: place, row: row)) }
      }
      for note in section.notes {
        lines.append(.note(note, startsPage: startsPage))
        startsPage = false
      }
      for (index, chart) in section.charts.enumerated() {
        let count = chartLines(section, chart)
        guard count > 0 else { continue }
        lines.append(.blank)
        lines.append(.chart(section: place, chart: index))
        for _ in 1..<count { lines.append(.blank) }
      }
    }
    if !sheet.foot.isEmpty {
      lines.append(.blank)
      lines += sheet.foot.map(SheetLine.foot)
    }
    return lines
  }
}
