import DocumentReading
import Spreadsheets

/// Tables as plain text, as programs for tables write and read them.
struct CSVFormat: BankFormat {
  let name = "csv"
  let title = "CSV 表格"
  let endings = ["csv", "tsv"]

  func recognition(of file: BankFile) -> Recognition {
    guard !file.bytes.starts(with: [0x50, 0x4B]), let sample = TextSample.beginning(of: file.bytes)
    else { return .none }
    let bytes = Array(sample.utf8)
    guard bytes.first(where: { $0 > 0x20 }) != UInt8(ascii: "#") else { return .none }
    let (separator, start) = DelimitedText.separator(of: bytes, isHead: QuestionTable.isHead)
    let rows = DelimitedText(
      Array(bytes[start...]), separator: separator, limit: TableSheet.headRows
    ).rows
    if rows.contains(where: QuestionTable.isHead) { return .certain }
    return endings.contains(file.ending) ? .possible : .none
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let text: String
    do throws(DocumentReadingError.Problem) {
      text = try PlainText.decoded(file.bytes).0
    } catch {
      throw BankFileError(name: file.name, error)
    }
    let bytes = Array(text.utf8)
    let (separator, start) = DelimitedText.separator(of: bytes, isHead: QuestionTable.isHead)
    let table = DelimitedText(
      start == 0 ? bytes : Array(bytes[start...]), separator: separator
    ) { column, text in
      guard !text.isEmpty else { return nil }
      return TableCell(
        column: column, text: FormulaGuard.unguarded(text),
        oddity: FormulaGuard.isFormula(text) ? .formulaText : nil)
    }
    guard !table.rows.isEmpty else {
      throw BankFileError(name: file.name, reason: "表里没有内容", remedy: "请核对文件，重新导出一次")
    }
    var bank = QuestionTable.read([TableSheet(rows: table.rows)], progress: progress)
    if let row = table.openQuote {
      bank.leftOut.append(
        ImportRemark(
          .doubt, line: row, text: "\"", reason: "这一行的英文引号没有配对，引号按文字读，请核对这一行和后面的分格"))
    }
    return bank
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    let isTemplate = bank.questions.isEmpty
    let cells = QuestionCells(
      isTemplate ? TableTemplate.examples : bank.questions, isTemplate: isTemplate)
    var bytes = CSVRow.byteOrderMark
    if isTemplate {
      for line in TableTemplate.instructions { CSVRow.append([line], to: &bytes) }
    }
    if let title = BankTitleRow.texts(of: bank) { CSVRow.append(title, to: &bytes) }
    CSVRow.append(cells.columns.map(\.title), to: &bytes)
    for row in cells.rows { CSVRow.append(row, to: &bytes) }
    return ExportedBank(bytes: bytes, losses: cells.losses)
  }
}
