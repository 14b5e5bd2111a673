extension SheetFormat {
  /// One page for browsers that needs nothing else and is made to be printed on A4 paper.
  public static let html = SheetFormat(
    name: "html", aliases: ["htm"], purpose: "用浏览器看，排好版可以打印", holdsSeveralSheets: true,
    bytes: { document, progress in HTMLSheets.bytes(of: document, progress: progress) },
    read: { bytes throws(SheetFileError) in try SealedLines.read(bytes, HTMLSheets.marks) })
}

/// Sheets as a page of HTML.
private enum HTMLSheets {
  /// How the seal stands in the file.
  static let marks = SealedLines.Marks(
    code: { codeStart + $0 + codeEnd + "\n" },
    seal: { sealStart + ScriptSafeJSON.forScript($0) + sealEnd + "\n" },
    isCode: { line in
      line.hasPrefix(codeStart) && line.hasSuffix(codeEnd)
        && SealCode.isLine(String(line.dropFirst(codeStart.count).dropLast(codeEnd.count)))
    },
    sealIn: { line in
      guard line.hasPrefix(sealStart), line.hasSuffix(sealEnd) else { return nil }
      return ScriptSafeJSON.restored(
        line.dropFirst(sealStart.count).dropLast(sealEnd.count))
    })

  private static let codeStart = "<p class=\"code\">"
  private static let codeEnd = "</p>"
  private static let sealStart = "<script type=\"application/json\" id=\"wenmi-seal\">"
  private static let sealEnd = "</script>"

  static func bytes(of document: SheetDocument, progress: (Double) -> Void) -> [UInt8] {
    var bytes = Array(HTMLPage.start(document.title, style: "\n" + HTMLStyle.text).utf8)
    let rows = document.sheets.reduce(1) { $0 + $1.sections.reduce(0) { $0 + $1.rows.count } }
    bytes.reserveCapacity(rows * 400)
    var done = 0
    for sheet in document.sheets {
      append(sheet, to: &bytes) { progress(Double(done + $0) / Double(rows)) }
      done += sheet.sections.reduce(0) { $0 + $1.rows.count }
    }
    progress(1)
    return SealedLines.file(
      sources: document.sources, beforeCode: bytes, end: HTMLPage.end, marks: marks)
  }

  /// Characters of usual width that a page of A4 paper takes upright.
  private static let uprightWidth = 104.0

  private static func append(
    _ sheet: PrintedSheet, to bytes: inout [UInt8], progress: (Int) -> Void
  ) {
    let isWide = sheet.sections.contains {
      ColumnWidths.widths(of: $0).reduce(0, +) > uprightWidth
    }
    bytes.append(contentsOf: "<article\(isWide ? " class=\"wide\"" : "")>\n".utf8)
    if !sheet.title.isEmpty { element("h1", sheet.title, to: &bytes) }
    for line in sheet.lead { element("p", class: "lead", line, to: &bytes) }
    var done = 0
    for section in sheet.sections {
      bytes.append(contentsOf: "<section\(section.startsPage ? " class=\"page\"" : "")>\n".utf8)
      if let heading = section.heading { element("h2", heading, to: &bytes) }
      if !section.columns.isEmpty {
        HTMLTable.append(section, to: &bytes) { progress(done + $0) }
        done += section.rows.count
      }
      for note in section.notes { element("p", class: "note", note, to: &bytes) }
      for chart in section.charts {
        if let bars = ChartBars(chart, of: section) {
          HTMLChart.append(chart, bars, to: &bytes)
        }
      }
      bytes.append(contentsOf: "</section>\n".utf8)
    }
    if !sheet.foot.isEmpty {
      bytes.append(contentsOf: "<footer>\n".utf8)
      for line in sheet.foot { element("p", line, to: &bytes) }
      bytes.append(contentsOf: "</footer>\n".utf8)
    }
    bytes.append(contentsOf: "</article>\n".utf8)
  }

  private static func element(
    _ name: String, class word: String? = nil, _ text: String, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: "<\(name)\(word.map { " class=\"\($0)\"" } ?? "")>".utf8)
    append(text, to: &bytes)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    HTMLText.append(text, to: &bytes)
  }
}
