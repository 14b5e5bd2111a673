internal import CLibXlsxWriter
internal import Spreadsheets

/// Writes sheets into a workbook row by row.
struct WorksheetWriter {
  typealias Sheet = UnsafeMutablePointer<lxw_worksheet>

  private let draft: WorkbookDraft
  private let looks: WorksheetLooks

  init(_ draft: WorkbookDraft) {
    self.draft = draft
    looks = WorksheetLooks(draft.workbook)
  }

  /// Writes a sheet.
  ///
  /// - Parameters:
  ///   - page: The sheet.
  ///   - code: The line with the code of the seal; `nil` without one.
  ///   - progress: Is told from time to time how many of its rows are written.
  /// - Throws: Where a cell cannot be written.
  func write(
    _ page: WorksheetPage, code: String?, progress: (Int) -> Void
  ) throws(WorkbookDraft.Failure) {
    let sheet = try add(page.name)
    for (column, width) in page.widths.enumerated() {
      worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil)
    }
    // The library takes no filter over rows that it has written.
    setUpPaper(page, code: code, in: sheet)
    for (row, line) in page.lines.enumerated() {
      let height = page.height(of: line)
      if height != WorksheetPaper.rowHeight {
        worksheet_set_row(sheet, lxw_row_t(row), height, nil)
      }
      switch line {
      case .blank: break
      case .title(let text): try write(text, looks.title, in: sheet, row: row, page)
      case .lead(let text): try write(text, looks.lead, in: sheet, row: row, page)
      case .heading(let text, _): try write(text, looks.heading, in: sheet, row: row, page)
      case .note(let text, _): try write(text, looks.note, in: sheet, row: row, page)
      case .foot(let text): try write(text, looks.foot, in: sheet, row: row, page)
      case .head(let section, _):
        for (column, head) in page.sheet.sections[section].columns.enumerated() {
          try check(write(head.head, looks.head, in: sheet, row: row, column: column), row: row)
        }
      case .row(let section, let place):
        try write(page.sheet.sections[section], place, in: sheet, row: row)
      case .chart(let section, let chart):
        WorksheetChart(page, section: section, chart: chart)?.insert(
          in: sheet, of: draft.workbook, row: row)
      }
      if row % 1000 == 999 { progress(row + 1) }
    }
    if let code {
      try write(code, looks.note, in: sheet, row: page.lines.count + 1, page)
    }
    emphasise(page, in: sheet)
  }

  /// Writes the rows of a seal on a worksheet of their own.
  func write(_ rows: [[String]], named name: String) throws(WorkbookDraft.Failure) {
    let sheet = try add(name)
    worksheet_set_column(sheet, 0, 0, 40, nil)
    worksheet_set_column(sheet, 1, 1, 70, nil)
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        let status = worksheet_write_string(
          sheet, lxw_row_t(row), lxw_col_t(column), ExcelEscapes.escaped(text),
          column > 0 && cells[0] == SealTable.dataWord ? looks.sealData : looks.seal)
        try check(status, row: row)
      }
    }
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    // What only the program reads is not printed.
    let shown = rows.prefix { $0.first != SealTable.dataWord }.count
    worksheet_print_area(sheet, 0, 0, lxw_row_t(max(1, shown) - 1), 1)
  }

  private func add(_ name: String) throws(WorkbookDraft.Failure) -> Sheet {
    guard let sheet = workbook_add_worksheet(draft.workbook, name) else {
      throw WorkbookDraft.Failure(reason: "工作表 \(name) 建不起来")
    }
    return sheet
  }

  private func check(_ status: lxw_error, row: Int) throws(WorkbookDraft.Failure) {
    guard status == LXW_NO_ERROR else { throw WorkbookDraft.Failure(status, row: row + 1) }
  }

  /// Writes a row of a section; cells to be filled in by hand have lines too.
  private func write(
    _ section: SheetSection, _ place: Int, in sheet: Sheet, row: Int
  ) throws(WorkbookDraft.Failure) {
    let line = lxw_row_t(row)
    for (column, cell) in section.rows[place].enumerated() {
      let status: lxw_error
      switch cell {
      case .empty:
        status = worksheet_write_blank(sheet, line, lxw_col_t(column), looks.text)
      case .text(let text):
        status = write(text, looks.text, in: sheet, row: row, column: column)
      case .number(let number):
        if let shown = section.shown(number, inColumn: column) {
          status = worksheet_write_number(
            sheet, line, lxw_col_t(column), shown.value,
            shown.dropsZeros ? looks.general : looks.numbers[section.decimals(ofColumn: column)])
        } else {
          status = worksheet_write_blank(sheet, line, lxw_col_t(column), looks.text)
        }
      }
      try check(status, row: row)
    }
  }

  private func write(
    _ text: String, _ look: WorksheetLooks.Look, in sheet: Sheet, row: Int, column: Int
  ) -> lxw_error {
    let text = WorksheetPage.cellText(text)
    return text.isEmpty
      ? worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), look)
      : worksheet_write_string(
        sheet, lxw_row_t(row), lxw_col_t(column), ExcelEscapes.escaped(text), look)
  }

  /// Writes a text over all columns.
  private func write(
    _ text: String, _ look: WorksheetLooks.Look, in sheet: Sheet, row: Int, _ page: WorksheetPage
  ) throws(WorkbookDraft.Failure) {
    let text = WorksheetPage.cellText(text)
    let status =
      page.lastColumn > 0
      ? worksheet_merge_range(
        sheet, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(page.lastColumn),
        ExcelEscapes.escaped(text), look)
      : worksheet_write_string(sheet, lxw_row_t(row), 0, ExcelEscapes.escaped(text), look)
    try check(status, row: row)
  }

  // MARK: What is made to stand out

  private func emphasise(_ page: WorksheetPage, in sheet: Sheet) {
    for (row, line) in page.lines.enumerated() {
      guard case .head(let place, _) = line else { continue }
      let section = page.sheet.sections[place]
      guard !section.rows.isEmpty else { continue }
      for (column, head) in section.columns.enumerated() {
        for emphasis in head.emphases {
          emphasise(
            emphasis, in: sheet, column: lxw_col_t(column), from: lxw_row_t(row + 1),
            to: lxw_row_t(row + section.rows.count))
        }
      }
    }
  }

  private func emphasise(
    _ emphasis: SheetColumn.Emphasis, in sheet: Sheet, column: lxw_col_t, from first: lxw_row_t,
    to last: lxw_row_t
  ) {
    var name = [CChar](repeating: 0, count: 16)
    lxw_rowcol_to_cell(&name, first, column)
    let cell = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // An empty cell counts as 0 otherwise.
    var conditions = ["ISNUMBER(\(cell))"]
    if emphasis.from.isFinite {
      conditions.append("\(cell)>=\(ShownNumber.shortest(emphasis.from))")
    }
    if emphasis.below.isFinite {
      conditions.append("\(cell)<\(ShownNumber.shortest(emphasis.below))")
    }
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    format.stop_if_true = 1
    switch emphasis.tone {
    case .bad: format.format = looks.bad
    case .doubtful: format.format = looks.doubtful
    case .good: format.format = looks.good
    }
    var formula = Array("=AND(\(conditions.joined(separator: ",")))".utf8CString)
    formula.withUnsafeMutableBufferPointer { formula in
      format.value_string = formula.baseAddress
      worksheet_conditional_format_range(sheet, first, column, last, column, &format)
    }
  }

  // MARK: Paper

  private func setUpPaper(_ page: WorksheetPage, code: String?, in sheet: Sheet) {
    worksheet_set_paper(sheet, 9)
    worksheet_set_default_row(sheet, WorksheetPaper.rowHeight, 0)
    // Numbers of learners are texts on purpose; no corner of their cells warns of it.
    worksheet_ignore_errors(
      sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    let paper = WorksheetPaper(page)
    if paper.isWide { worksheet_set_landscape(sheet) }
    worksheet_center_horizontally(sheet)
    worksheet_set_footer(sheet, (code.map { "&L\($0)" } ?? "") + "&C第 &P 页，共 &N 页")
    var breaks = paper.pageStarts.map { lxw_row_t($0) }
    if breaks.isEmpty {
      worksheet_fit_to_pages(sheet, 1, 0)
    } else {
      // Excel ignores breaks where it fits a sheet to pages.
      worksheet_set_print_scale(sheet, UInt16(paper.scale))
      breaks = Array(breaks.prefix(Int(LXW_BREAKS_MAX))) + [0]
      worksheet_set_h_pagebreaks(sheet, &breaks)
    }
    for (row, line) in page.lines.enumerated() {
      guard case .head(let section, _) = line, section == page.mainSection else { continue }
      let head = lxw_row_t(row)
      if page.hasOneTable {
        worksheet_freeze_panes(sheet, head + 1, 0)
        worksheet_repeat_rows(sheet, head, head)
      }
      let rows = page.sheet.sections[section].rows.count
      if rows > 1 {
        worksheet_autofilter(
          sheet, head, 0, head + lxw_row_t(rows),
          lxw_col_t(page.sheet.sections[section].columns.count - 1))
      }
    }
  }
}
