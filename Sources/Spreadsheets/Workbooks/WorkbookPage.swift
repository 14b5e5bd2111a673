import CLibXlsxWriter

/// A sheet of a workbook that is made to be printed: a title, a table with lines, and what stands
/// under it.
package struct WorkbookPage {
  /// What the sheet is called.
  package var name: String
  /// The title over all columns.
  package var title: String
  /// The heads of the columns.
  package var head: [String]
  /// The texts of the cells.
  package var rows: [[String]]
  /// Lines over all columns under the table.
  package var foot: [String]

  /// Puts a page together.
  package init(name: String, title: String, head: [String], rows: [[String]], foot: [String]) {
    self.name = name
    self.title = title
    self.head = head
    self.rows = rows
    self.foot = foot
  }

  /// The width of a column in characters of usual width, as wide as what it holds.
  func width(of column: Int) -> Double {
    let texts = ([head] + rows).map { column < $0.count ? $0[column] : "" }
    let widest = texts.map(Self.columns).max() ?? 0
    return Double(min(40, max(6, widest + 2)))
  }

  /// How many characters of usual width a text takes; Chinese ones take two.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }
}

extension WorkbookWriter {
  /// Writes a page: A4, as wide as the paper, its head repeated on every sheet of paper.
  ///
  /// - Throws: ``Failure`` where a cell cannot be written.
  package func writePage(_ page: WorkbookPage) throws(Failure) {
    guard let sheet = workbook_add_worksheet(workbook, page.name) else {
      throw Failure(reason: "工作表 \(page.name) 建不起来")
    }
    let last = max(1, page.head.count) - 1
    var width = 0.0
    for column in 0...last {
      let own = page.width(of: column)
      width += own
      worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), own, body)
    }
    worksheet_set_paper(sheet, 9)
    if width > 95 { worksheet_set_landscape(sheet) }
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 1, 1)
    worksheet_freeze_panes(sheet, 2, 0)
    worksheet_set_footer(sheet, "&C第 &P 页，共 &N 页")
    try line(page.title, in: sheet, row: 0, last: last, width: width, look: titleLook)
    let (headLook, cellLook, footLook) = (headLook, cellLook, footLook)
    for (number, row) in ([page.head] + page.rows).enumerated() {
      for (column, text) in row.enumerated() {
        let look = number == 0 ? headLook : cellLook
        // Cells to be filled in by hand have lines too.
        let status =
          text.isEmpty
          ? worksheet_write_blank(sheet, lxw_row_t(number + 1), lxw_col_t(column), look)
          : worksheet_write_string(
            sheet, lxw_row_t(number + 1), lxw_col_t(column), ExcelEscapes.escaped(text), look)
        guard status == LXW_NO_ERROR else { throw Self.failure(status, row: number + 2) }
      }
    }
    let start = page.rows.count + 3
    for (number, text) in page.foot.enumerated() {
      try line(text, in: sheet, row: start + number, last: last, width: width, look: footLook)
    }
  }

  /// Writes a text over all columns; programs for tables do not find the height of such a row.
  private func line(
    _ text: String, in sheet: UnsafeMutablePointer<lxw_worksheet>, row: Int, last: Int,
    width: Double, look: UnsafeMutablePointer<lxw_format>?
  ) throws(Failure) {
    let rows = (Double(WorkbookPage.columns(of: text)) / max(10, width - 2)).rounded(.up)
    worksheet_set_row(sheet, lxw_row_t(row), max(1, rows) * (row == 0 ? 26 : 18), nil)
    let escaped = ExcelEscapes.escaped(text)
    let status =
      last > 0
      ? worksheet_merge_range(
        sheet, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(last), escaped, look)
      : worksheet_write_string(sheet, lxw_row_t(row), 0, escaped, look)
    guard status == LXW_NO_ERROR else { throw Self.failure(status, row: row + 1) }
  }

  private static func failure(_ status: lxw_error, row: Int) -> Failure {
    Failure(reason: "第 \(row) 行写不进去：\(String(cString: lxw_strerror(status)))")
  }

  private var titleLook: UnsafeMutablePointer<lxw_format>? {
    let look = workbook_add_format(workbook)
    format_set_bold(look)
    format_set_font_size(look, 16)
    format_set_align(look, UInt8(LXW_ALIGN_CENTER.rawValue))
    format_set_align(look, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_text_wrap(look)
    return look
  }

  private var headLook: UnsafeMutablePointer<lxw_format>? {
    let look = cellLook
    format_set_bold(look)
    format_set_bg_color(look, 0xE7EEF7)
    return look
  }

  private var cellLook: UnsafeMutablePointer<lxw_format>? {
    let look = workbook_add_format(workbook)
    // All cells are texts, so that numbers keep the zeros they begin with.
    format_set_num_format_index(look, 49)
    format_set_text_wrap(look)
    format_set_align(look, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_border(look, UInt8(LXW_BORDER_THIN.rawValue))
    return look
  }

  private var footLook: UnsafeMutablePointer<lxw_format>? {
    let look = workbook_add_format(workbook)
    format_set_text_wrap(look)
    format_set_align(look, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    return look
  }
}
