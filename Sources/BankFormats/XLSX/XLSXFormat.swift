import Spreadsheets

/// Workbooks of Excel, WPS and LibreOffice, a question a row.
struct XLSXFormat: BankFormat {
  let name = "xlsx"
  let title = "Excel 表格"
  let endings = ["xlsx", "xlsm", "xls", "et"]

  func recognition(of file: BankFile) -> Recognition {
    if WorkbookFile.isOld(file.bytes) {
      return ["xls", "xlsx", "et"].contains(file.ending) ? .likely : .none
    }
    return WorkbookFile.isWorkbook(file.bytes) ? .likely : .none
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let sheets = try file.sheets { progress($0 / 2) }
    return QuestionTable.read(sheets) { progress(0.5 + $0 / 2) }
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    let isTemplate = bank.questions.isEmpty
    let cells = QuestionCells(
      isTemplate ? TableTemplate.examples : bank.questions, isTemplate: isTemplate)
    var rows: [[String]] = []
    if let title = BankTitleRow.texts(of: bank) { rows.append(title) }
    let head = rows.count
    rows.append(cells.columns.map(\.title))
    rows += cells.rows
    let bytes = try WorkbookWriter.file { (writer) throws(WorkbookWriter.Failure) in
      try writer.write(
        rows, named: "题目", head: head, layout: cells.columns.map { ColumnLayout($0) })
      try writer.write(
        TableTemplate.instructions.map { [$0] }, named: "填写说明", head: nil,
        layout: [ColumnLayout(width: 100)])
    }
    return ExportedBank(bytes: bytes, losses: cells.losses)
  }
}
