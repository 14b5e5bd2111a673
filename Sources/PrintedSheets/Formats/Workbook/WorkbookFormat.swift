internal import DocumentReading
internal import Spreadsheets

extension SheetFormat {
  /// A workbook of Excel: a worksheet for each sheet, made to be printed on A4 paper.
  public static let workbook = SheetFormat(
    name: "xlsx", aliases: ["excel"], purpose: "Excel、WPS 表格，排好版可以打印", holdsSeveralSheets: true,
    bytes: { document, progress throws(SheetFileError) in
      try WorkbookSheets.bytes(of: document, progress: progress)
    },
    read: { bytes throws(SheetFileError) in try WorkbookSheets.read(bytes) })
}

/// Sheets as the worksheets of a workbook.
private enum WorkbookSheets {
  static func bytes(
    of document: SheetDocument, progress: (Double) -> Void
  ) throws(SheetFileError) -> [UInt8] {
    var names = WorksheetNames(reserved: [SealTable.name])
    let pages = document.sheets.map { WorksheetPage($0, name: names.next(for: $0.name)) }
    for page in pages { try page.checkSize() }
    var seal: (sources: SealSources, text: String, code: String)?
    if let sources = document.sources {
      let text = sources.sealText(for: pages.compactMap(\.part))
      seal = (sources, text, SealCode.line(SealSources.code(of: text)))
    }
    do throws(WorkbookDraft.Failure) {
      let draft = try WorkbookDraft(title: HarmlessText.withoutControls(document.title))
      let writer = WorksheetWriter(draft)
      let lines = max(1, pages.reduce(0) { $0 + $1.lines.count })
      var done = 0
      for page in pages {
        try writer.write(page, code: seal?.code) { progress(Double(done + $0) / Double(lines)) }
        done += page.lines.count
      }
      if let seal {
        try writer.write(
          SealTable.rows(sources: seal.sources, seal: seal.text), named: SealTable.name)
      }
      let bytes = try draft.finish()
      progress(1)
      return bytes
    } catch {
      throw SheetFileError(reason: error.reason, remedy: "请换成 .csv 再试")
    }
  }

  static func read(_ bytes: [UInt8]) throws(SheetFileError) -> SealedFile {
    var sheets: [TableSheet]
    do throws(DocumentReadingError.Problem) {
      sheets = try WorkbookReader(bytes).sheets { _ in }
    } catch {
      throw SheetFileError(error)
    }
    var seal: String?
    if let place = sheets.lastIndex(where: { $0.name == SealTable.name }) {
      seal = SealTable.seal(
        in: sheets.remove(at: place).rows.map { [$0[0], $0[1]] })
    }
    let parts = sheets.compactMap { sheet in
      var rows = CanonicalRows()
      for row in sheet.rows { rows.append(number: row.number, cells: cells(of: row)) }
      return rows.part(named: sheet.name ?? "")
    }
    return SealedFile(parts: parts, seal: seal)
  }

  private static func cells(of row: TableRow) -> [String] {
    var cells: [String] = []
    for cell in row.cells {
      while cells.count < cell.column { cells.append("") }
      cells.append(
        cell.number.map(ShownNumber.shortest) ?? HarmlessText.withoutControls(cell.text))
    }
    return cells
  }
}
