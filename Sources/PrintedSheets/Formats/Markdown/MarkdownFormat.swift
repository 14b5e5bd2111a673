extension SheetFormat {
  /// Markdown with a heading for each sheet and a table for each section; a chart is a list of bars.
  public static let markdown = SheetFormat(
    name: "md", aliases: ["markdown"], purpose: "放进文档和网页", holdsSeveralSheets: true,
    bytes: { document, progress in MarkdownSheets.bytes(of: document, progress: progress) },
    read: { bytes throws(SheetFileError) in try SealedLines.read(bytes, MarkdownSheets.marks) })
}

/// Sheets as Markdown.
private enum MarkdownSheets {
  /// How the seal stands in the file.
  static let marks = SealedLines.Marks(
    code: { "\($0)\n" }, seal: { "<!-- wenmi-seal: \(ScriptSafeJSON.forComment($0)) -->\n" },
    isCode: { SealCode.isLine(String($0)) },
    sealIn: { line in
      guard line.hasPrefix("<!-- wenmi-seal: "), line.hasSuffix(" -->") else { return nil }
      return ScriptSafeJSON.restored(line.dropFirst(17).dropLast(4))
    })

  static func bytes(of document: SheetDocument, progress: (Double) -> Void) -> [UInt8] {
    var text = ""
    for (place, sheet) in document.sheets.enumerated() {
      if place > 0 { text += "\n" }
      append(sheet, to: &text)
      progress(Double(place + 1) / Double(document.sheets.count))
    }
    if document.sources != nil { text += "\n" }
    return SealedLines.file(
      sources: document.sources, beforeCode: Array(text.utf8), afterCode: "\n", marks: marks)
  }

  private static func append(_ sheet: PrintedSheet, to text: inout String) {
    var isFirst = true
    // An empty line between blocks.
    func block(_ words: String) {
      if !isFirst { text += "\n" }
      isFirst = false
      text += words
    }
    if !sheet.title.isEmpty { block("# \(MarkdownText.escaped(sheet.title))\n") }
    for line in sheet.lead { block(paragraph(line)) }
    for section in sheet.sections {
      if let heading = section.heading { block("## \(MarkdownText.escaped(heading))\n") }
      if !section.columns.isEmpty { block(table(section)) }
      for note in section.notes { block(paragraph(note)) }
      for chart in section.charts {
        guard let bars = ChartBars(chart, of: section) else { continue }
        block("**\(MarkdownText.escaped(chart.title))**\n\n" + list(bars))
      }
    }
    for line in sheet.foot { block(paragraph(line)) }
  }

  private static func table(_ section: SheetSection) -> String {
    var text = line(section.columns.map { MarkdownText.escaped($0.head) })
    text += line(section.columns.indices.map { section.isOfNumbers($0) ? "---:" : "---" })
    for row in section.rows {
      text += line(
        row.enumerated().map { place, cell in
          place < section.columns.count
            ? MarkdownText.escaped(section.columns[place].text(of: cell)) : ""
        })
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func list(_ bars: ChartBars) -> String {
    var text = ""
    for bar in bars.bars {
      let blocks = String(repeating: "█", count: Int((bar.share * 30).rounded()))
      text +=
        "- \(MarkdownText.escaped(bar.name))　\(blocks)\(blocks.isEmpty ? "" : " ")\(bar.number)\n"
    }
    if bars.leftOut > 0 { text += "- ……还有 \(bars.leftOut) 项\n" }
    return text
  }

  /// A line that is a paragraph, whatever it begins with.
  private static func paragraph(_ text: String) -> String {
    var line = MarkdownText.escaped(text)
    line = String(line.drop(while: \.isWhitespace))
    if let first = line.first, "-+=".contains(first) { line = "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = line.dropFirst(digits.count).first, ".)".contains(next) {
      line = digits + "\\" + line.dropFirst(digits.count)
    }
    return line + "\n"
  }
}
