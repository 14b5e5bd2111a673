import DocumentReading

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
    let sheets = try WorkbookFile.sheets(of: file) { progress($0 / 2) }
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
    let writer = try WorkbookWriter()
    try writer.write(
      rows, named: "题目", head: head, layout: cells.columns.map { ColumnLayout($0) })
    try writer.write(
      TableTemplate.instructions.map { [$0] }, named: "填写说明", head: nil,
      layout: [ColumnLayout(width: 100)])
    return ExportedBank(bytes: try writer.finish(), losses: cells.losses)
  }
}

/// Whether a file is a workbook, and what is in it.
enum WorkbookFile {
  /// Whether a file is an archive with a workbook in it.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B]), let archive = try? ZipArchive(bytes) else {
      return false
    }
    return archive.contains("xl/workbook.xml")
  }

  /// Whether a file is of the kind of Excel 2003, or locked.
  static func isOld(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

  /// The sheets that hold anything.
  static func sheets(
    of file: BankFile, progress: (Double) -> Void
  ) throws(BankFileError) -> [TableSheet] {
    guard !isOld(file.bytes) else {
      throw BankFileError(
        name: file.name, reason: "是旧版的 .xls 表格，或者设有密码", remedy: "请用 Excel 或 WPS 打开，取消密码，另存为 .xlsx")
    }
    let sheets: [TableSheet]
    do throws(DocumentReadingError.Problem) {
      sheets = try WorkbookReader(file.bytes).sheets(progress: progress)
    } catch {
      throw BankFileError(name: file.name, error)
    }
    guard !sheets.isEmpty else {
      throw BankFileError(name: file.name, reason: "表里没有内容", remedy: "请核对文件，重新导出一次")
    }
    return sheets
  }
}
