import DocumentReading

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
    let (separator, start) = DelimitedText.separator(of: bytes)
    let rows = DelimitedText(
      Array(bytes[start...]), separator: separator, limit: QuestionTable.headRows
    ).rows
    if QuestionTable.hasHead(rows) { return .certain }
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
    let (separator, start) = DelimitedText.separator(of: bytes)
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
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    let write = { (row: [String]) in
      for (place, text) in row.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(text, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    if isTemplate {
      for line in TableTemplate.instructions { write([line]) }
    }
    if let title = BankTitleRow.texts(of: bank) { write(title) }
    write(cells.columns.map(\.title))
    for row in cells.rows { write(row) }
    return ExportedBank(bytes: bytes, losses: cells.losses)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let text = FormulaGuard.guarded(text)
    let needsQuotes =
      text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes else {
      bytes += Array(text.utf8)
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
