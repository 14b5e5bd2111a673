import Foundation
import TestSupport
import Testing

@testable import PrintedSheets

@Suite("Workbooks as other programs read them", .serialized) struct WorkbookTests {
  /// Compares what a reader found with a document, cell by cell.
  private static func expect(
    _ read: WorkbookAsRead, is document: SheetDocument, where source: String
  ) {
    #expect(
      read.sheets.map(\.name).prefix(document.sheets.count) == document.sheets.map(\.name)[...])
    for (sheet, found) in zip(document.sheets, read.sheets) {
      let rows = found.rows.filter { !$0.isEmpty && !$0.allSatisfy { $0 == nil } }
      let heads = sheet.sections.map { $0.columns.map(\.head) }
      let expected = sheet.expectedRows
      #expect(rows.count == expected.count, "\(source) \(sheet.name)")
      for (row, cells) in zip(rows, expected) {
        let isBody =
          cells.count > 1 && !heads.contains(where: { $0.map(ExpectedCell.text) == cells })
        for (place, cell) in cells.enumerated() {
          let read = place < row.count ? row[place] : nil
          #expect(
            cell.fits(read, isBody: isBody),
            "\(source) \(sheet.name) \(cell) \(String(describing: read))")
        }
      }
    }
  }

  @Test("openpyxl finds every cell, and the workbook is set up for print")
  func openpyxl() throws {
    let folder = try TemporaryFolder()
    let document = SampleSheets.small
    try SheetFormat.workbook.write(document, to: folder("a.xlsx"))
    let read = try WorkbookAsRead.read(folder("a.xlsx"))
    Self.expect(read, is: document, where: "openpyxl")
    #expect(read.title == "秋季班期中测验" && read.sheets.count == 3)
    let register = read.sheets[0]
    #expect(register.frozen == "A5" && register.filter?.replacing("$", with: "") == "A4:F8")
    #expect(register.repeated?.replacing("$", with: "") == "4:4")
    #expect(register.paper == "9" && register.orientation == "portrait" && register.fitsWidth)
    #expect(register.footer == "第 &P 页，共 &N 页")
    #expect(
      register.merged == ["A11:F11", "A1:F1", "A2:F2", "A3:F3", "A9:F9"])
    #expect(
      register.conditions == [
        .init("D5:D8", ["AND(ISNUMBER(D5),D5<60)", "AND(ISNUMBER(D5),D5>=90)"])
      ])
    let analysis = read.sheets[1]
    #expect(analysis.frozen == nil && analysis.repeated == nil && analysis.breaks == [21])
    #expect(
      analysis.charts.map { $0.map { $0.replacing("'", with: "") } } == [
        ["成绩分析!$A$4:$A$6", "成绩分析!$B$4:$B$6"], ["成绩分析!$A$24:$A$31", "成绩分析!$B$24:$B$31"],
      ])
    #expect(read.sheets[2].breaks == [7] && !read.sheets[2].fitsWidth)
  }

  @Test("LibreOffice shows the same, and what it saves again fits the seal")
  func libreOffice() throws {
    let folder = try TemporaryFolder()
    try SheetFormat.workbook.write(SampleSheets.sealed(SampleSheets.small), to: folder("a.xlsx"))
    let convert = { (format: String, place: String) in
      _ = try ForeignProgram.libreOffice.run(
        "-env:UserInstallation=file://\(folder("office"))", "--headless", "--convert-to", format,
        "--outdir", folder(place), folder("a.xlsx"))
    }
    try convert("xlsx", "again")
    let again = try WorkbookAsRead.read(folder("again/a.xlsx"))
    #expect(again.sheets.last?.name == "校验")
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder("again/a.xlsx"))))
    let said = try SheetFormat.workbook.read(bytes)
    #expect(said.seal == SampleSheets.sources.sealText(for: said.parts))
    // What is shown: numbers with their decimals, texts as they are.
    try convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "shown")
    let shown = try CSVAsRead.read(folder("shown/a.csv"))
    #expect(shown[4] == ["001", "张三", "1", "95.6", "95.55", ""])
    #expect(shown[6] == ["003", "欧阳<娜>&娜", "3", "59.9", "59.94", ""])
    #expect(shown[7] == ["110101199001011234", "=1+1", "", "", "", "缺考"])
    try convert("pdf", "paper")
    let paper = String(
      decoding: try ForeignProgram.pdfText.run("-layout", folder("paper/a.pdf"), "-"), as: UTF8.self
    )
    for words in ["成绩登记册", "95.6", "登分人", "第 1 页，共", "校验码"] {
      #expect(paper.contains(words), "\(words)")
    }
  }

  @Test("Hostile sheets that LibreOffice saves again fit their seals")
  func hostileSavedAgain() throws {
    let folder = try TemporaryFolder()
    let seeds = UInt64(1)...12
    let files = try seeds.map { seed in
      var generator = SeededGenerator(seed: seed)
      let document = SampleSheets.sealed(SampleSheets.hostile(using: &generator))
      try SheetFormat.workbook.write(document, to: folder("\(seed).xlsx"))
      return folder("\(seed).xlsx")
    }
    try ForeignProgram.libreOffice.run(
      [
        "-env:UserInstallation=file://\(folder("office"))", "--headless", "--convert-to", "xlsx",
        "--outdir", folder("again"),
      ] + files)
    for seed in seeds {
      let path = folder("again/\(seed).xlsx")
      let said = try SheetFormat.workbook.read(
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      #expect(said.seal == SampleSheets.sources.sealText(for: said.parts), "seed \(seed)")
    }
  }

  @Test("Names that worksheets cannot have are changed, none twice")
  func names() throws {
    var names = WorksheetNames(reserved: ["校验"])
    let wanted = [
      "a/b:[甲]", "A/b:[甲]", "校验", "History", "", "  ", "'引'", String(repeating: "长", count: 40),
      String(repeating: "长", count: 41), String(repeating: "😀", count: 30), "换\n行",
    ]
    let given = wanted.map { names.next(for: $0) }
    #expect(Set(given.map { $0.lowercased() }).count == wanted.count)
    for name in given {
      #expect((1...31).contains(name.utf16.count) && name != "校验" && name.lowercased() != "history")
      #expect(!name.contains { "[]:*?/\\'\n".contains($0) })
    }
    #expect(given[0] == "a b  甲" && given[1] == "A b  甲 2")
  }

  @Test("A text that is too long for a cell is shortened and says so; no character is cut in two")
  func longTexts() throws {
    for text in [String(repeating: "长", count: 40_000), String(repeating: "a😀", count: 20_000)] {
      let cell = WorksheetPage.cellText(text)
      #expect(cell.utf16.count <= 32_767 && cell.utf16.count > 32_700)
      #expect(cell.hasSuffix("……（太长，后面略去）") && text.hasPrefix(cell.dropLast(11)))
    }
    let exact = String(repeating: "长", count: 32_767)
    #expect(WorksheetPage.cellText(exact) == exact)
    let folder = try TemporaryFolder()
    let document = SheetDocument(
      title: "长",
      sheets: [
        PrintedSheet(
          name: "长", title: "长",
          sections: [
            SheetSection(
              columns: [SheetColumn("文")],
              rows: [[.text(String(repeating: "长", count: 40_000))], [.text("_x0041_ \u{1}")]])
          ])
      ])
    try SheetFormat.workbook.write(document, to: folder("a.xlsx"))
    let read = try WorkbookAsRead.read(folder("a.xlsx"))
    #expect(read.sheets[0].rows[2][0]?.text?.count == 32_767)
  }

  @Test("More rows than a worksheet has are refused before anything is written")
  func tooManyRows() throws {
    let section = SheetSection(
      columns: [SheetColumn("数")], rows: Array(repeating: [.number(1)], count: 1_048_576))
    let sheet = PrintedSheet(name: "大表", title: "大表", sections: [section])
    let error = #expect(throws: SheetFileError.self) {
      try SheetFormat.workbook.bytes(SheetDocument(title: "大", sheets: [sheet])) { _ in }
    }
    #expect(error?.description.contains("大表") == true)
    #expect(error?.description.contains("1048576") == true)
  }
}
