internal import CLibXlsxWriter
internal import Spreadsheets

/// A chart of a worksheet that refers to the cells of its section.
struct WorksheetChart {
  private let page: WorksheetPage
  private let section: SheetSection
  private let chart: SheetChart
  /// The row of the head of the section, from 0.
  private let head: Int

  /// Describes a chart; `nil` where there is nothing to draw.
  init?(_ page: WorksheetPage, section place: Int, chart: Int) {
    section = page.sheet.sections[place]
    self.chart = section.charts[chart]
    self.page = page
    let head = page.lines.firstIndex {
      if case .head(let section, _) = $0 { section == place } else { false }
    }
    guard let head, !section.rows.isEmpty, section.columns.indices.contains(self.chart.names),
      section.columns.indices.contains(self.chart.values)
    else { return nil }
    self.head = head
  }

  /// Puts it on a worksheet from a row on.
  func insert(
    in sheet: WorksheetWriter.Sheet, of workbook: UnsafeMutablePointer<lxw_workbook>?, row: Int
  ) {
    let kind =
      switch chart.shape {
      case .columns: LXW_CHART_COLUMN
      case .bars: LXW_CHART_BAR
      }
    guard let drawing = workbook_add_chart(workbook, UInt8(kind.rawValue)),
      let series = chart_add_series(drawing, nil, nil)
    else { return }
    let (first, last) = (lxw_row_t(head + 1), lxw_row_t(head + section.rows.count))
    chart_series_set_categories(
      series, page.name, first, lxw_col_t(chart.names), last, lxw_col_t(chart.names))
    chart_series_set_values(
      series, page.name, first, lxw_col_t(chart.values), last, lxw_col_t(chart.values))
    chart_series_set_name_range(
      series, page.name, lxw_row_t(head), lxw_col_t(chart.values))
    // Numbers are written beside what is drawn.
    chart_series_set_labels(series)
    chart_title_set_name(drawing, ExcelEscapes.escaped(WorksheetPage.cellText(chart.title)))
    chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    // The library calls the lower axis x, which has the names of columns and the values of bars.
    let (names, values) =
      switch chart.shape {
      case .columns: (drawing.pointee.x_axis, drawing.pointee.y_axis)
      case .bars: (drawing.pointee.y_axis, drawing.pointee.x_axis)
      }
    let unit = WorksheetPage.cellText(section.columns[chart.values].head)
    if !unit.isEmpty { chart_axis_set_name(values, ExcelEscapes.escaped(unit)) }
    chart_axis_set_min(values, min(0, smallest))
    if let maximum = chart.maximum, maximum.isFinite { chart_axis_set_max(values, maximum) }
    // The first bar is at the top, as in the table.
    if chart.shape == .bars {
      chart_axis_set_reverse(names)
      chart_axis_set_crossing_max(names)
    }
    var fonts = lxw_chart_font()
    fonts.size = 9
    chart_axis_set_num_font(names, &fonts)
    chart_axis_set_num_font(values, &fonts)
    fonts.size = 12
    chart_title_set_name_font(drawing, &fonts)
    insert(drawing, in: sheet, row: row)
  }

  private func insert(
    _ drawing: UnsafeMutablePointer<lxw_chart>, in sheet: WorksheetWriter.Sheet, row: Int
  ) {
    var options = lxw_chart_options()
    // A chart is 480 by 288 pixels unless told otherwise; a character takes 7.
    let width = min(880, max(400, page.widths.reduce(0) { $0 + $1 * 7 + 5 }))
    options.x_scale = width / 480
    options.y_scale = Double(WorksheetPage.chartLines(section, chart) * 24 - 12) / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    var words = Array(ExcelEscapes.escaped(WorksheetPage.cellText(chart.title)).utf8CString)
    words.withUnsafeMutableBufferPointer { words in
      options.description = words.baseAddress
      worksheet_insert_chart_opt(sheet, lxw_row_t(row), 0, drawing, &options)
    }
  }

  private var smallest: Double {
    section.rows.reduce(0) { least, row in
      guard chart.values < row.count, case .number(let number) = row[chart.values],
        number.isFinite
      else { return least }
      return min(least, number)
    }
  }
}
