import CLibXlsxWriter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes tables of texts that people go on filling in as a workbook.
package final class WorkbookWriter {
  /// A workbook that could not be written.
  package typealias Failure = WorkbookDraft.Failure

  private let draft: WorkbookDraft
  private var workbook: UnsafeMutablePointer<lxw_workbook>? { draft.workbook }
  private let body: UnsafeMutablePointer<lxw_format>?
  private let headFormat: UnsafeMutablePointer<lxw_format>?

  /// Begins a workbook.
  package init() throws(Failure) {
    draft = try WorkbookDraft(title: nil)
    let workbook = draft.workbook
    body = workbook_add_format(workbook)
    // All cells are texts, or 3-1 would become a date once an author has touched it.
    format_set_num_format_index(body, 49)
    format_set_text_wrap(body)
    format_set_align(body, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    headFormat = workbook_add_format(workbook)
    format_set_bold(headFormat)
    format_set_num_format_index(headFormat, 49)
    format_set_bg_color(headFormat, 0xE7EEF7)
    format_set_bottom(headFormat, UInt8(LXW_BORDER_THIN.rawValue))
  }

  /// Writes a sheet.
  ///
  /// - Parameters:
  ///   - rows: The texts of the cells.
  ///   - name: What the sheet is called.
  ///   - head: The row that stays in sight, from 0; `nil` where there is none.
  ///   - layout: How the columns look.
  /// - Throws: ``Failure`` where a cell cannot be written.
  package func write(
    _ rows: [[String]], named name: String, head: Int?, layout: [ColumnLayout]
  ) throws(Failure) {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw Failure(reason: "工作表 \(name) 建不起来")
    }
    for (column, look) in layout.enumerated() {
      let place = lxw_col_t(column)
      worksheet_set_column(sheet, place, place, look.width, body)
      if let head, !look.choices.isEmpty {
        allow(look.choices, in: sheet, column: place, from: lxw_row_t(head + 1))
      }
    }
    if let head { worksheet_freeze_panes(sheet, lxw_row_t(head + 1), 0) }
    for (number, row) in rows.enumerated() {
      for (column, text) in row.enumerated() where !text.isEmpty {
        let status = worksheet_write_string(
          sheet, lxw_row_t(number), lxw_col_t(column), ExcelEscapes.escaped(text),
          number == head ? headFormat : body)
        guard status == LXW_NO_ERROR else {
          throw Failure(reason: "第 \(number + 1) 行写不进去：\(String(cString: lxw_strerror(status)))")
        }
      }
    }
  }

  /// Offers a list for the cells of a column; another text can still be typed.
  private func allow(
    _ choices: [String], in sheet: UnsafeMutablePointer<lxw_worksheet>, column: lxw_col_t,
    from row: lxw_row_t
  ) {
    var texts: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) } + [nil]
    defer { for text in texts { free(text) } }
    texts.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_INFORMATION.rawValue)
      validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      worksheet_data_validation_range(
        sheet, row, column, row + 9_999, column, &validation)
    }
  }

  /// Ends the workbook.
  ///
  /// - Returns: The file.
  /// - Throws: ``Failure`` where it could not be written.
  package func finish() throws(Failure) -> [UInt8] { try draft.finish() }
}
