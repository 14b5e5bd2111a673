internal import JSONText

extension SheetFormat {
  /// JSON for programs: numbers as they were calculated, and the figures behind them.
  ///
  /// An object with `schemaVersion`, `title`, `sheets` (each with `name`, `title`, `lead`,
  /// `sections`, each of these with `heading`, `columns`, `rows` and `notes`, and `foot`), `figures`
  /// and, on a line of its own, `seal`. A row stands on a line. The same document is the same file.
  public static let json = SheetFormat(
    name: "json", purpose: "给别的程序读，数字不取整", holdsSeveralSheets: true,
    bytes: { document, progress in JSONSheets.bytes(of: document, progress: progress) },
    read: { bytes throws(SheetFileError) in try SealedLines.read(bytes, JSONSheets.marks) })
}

/// Sheets as JSON.
private enum JSONSheets {
  /// How the seal stands in the file.
  static let marks = SealedLines.Marks(
    code: nil, seal: { "\(sealKey)\($0)\n" }, isCode: { _ in false },
    sealIn: { line in
      line.hasPrefix(sealKey) ? String(line.dropFirst(sealKey.count)) : nil
    })

  private static let sealKey = "\"seal\": "

  static func bytes(of document: SheetDocument, progress: (Double) -> Void) -> [UInt8] {
    var bytes = Array("{\n\"schemaVersion\": 1,\n\"title\": ".utf8)
    bytes.appendJSONString(document.title)
    bytes.append(contentsOf: ",\n\"sheets\": [".utf8)
    for (place, sheet) in document.sheets.enumerated() {
      bytes.append(contentsOf: (place > 0 ? ",\n{" : "\n{").utf8)
      append(sheet, to: &bytes)
      bytes.append(contentsOf: "\n}".utf8)
      progress(Double(place + 1) / Double(document.sheets.count))
    }
    bytes.append(contentsOf: "\n]".utf8)
    if let figures = document.figures {
      bytes.append(contentsOf: ",\n\"figures\": ".utf8)
      bytes.append(contentsOf: figures.trimmingLineEnds)
    }
    bytes.append(contentsOf: (document.sources == nil ? "\n" : ",\n").utf8)
    return SealedLines.file(
      sources: document.sources, beforeCode: bytes, end: "}\n", marks: marks)
  }

  private static func append(_ sheet: PrintedSheet, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\n\"name\": ".utf8)
    bytes.appendJSONString(sheet.name)
    bytes.append(contentsOf: ",\n\"title\": ".utf8)
    bytes.appendJSONString(sheet.title)
    bytes.append(contentsOf: ",\n\"lead\": ".utf8)
    append(sheet.lead, to: &bytes)
    bytes.append(contentsOf: ",\n\"sections\": [".utf8)
    for (place, section) in sheet.sections.enumerated() {
      bytes.append(contentsOf: (place > 0 ? ",\n{" : "\n{").utf8)
      append(section, to: &bytes)
      bytes.append(contentsOf: "\n}".utf8)
    }
    bytes.append(contentsOf: "\n],\n\"foot\": ".utf8)
    append(sheet.foot, to: &bytes)
  }

  private static func append(_ section: SheetSection, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\n\"heading\": ".utf8)
    if let heading = section.heading {
      bytes.appendJSONString(heading)
    } else {
      bytes.append(contentsOf: "null".utf8)
    }
    bytes.append(contentsOf: ",\n\"columns\": ".utf8)
    append(section.columns.map(\.head), to: &bytes)
    bytes.append(contentsOf: ",\n\"rows\": [".utf8)
    for (place, row) in section.rows.enumerated() {
      bytes.append(contentsOf: (place > 0 ? ",\n[" : "\n[").utf8)
      for (column, cell) in row.enumerated() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        switch cell {
        case .text(let text): bytes.appendJSONString(text)
        case .number(let number) where number.isFinite:
          bytes.append(contentsOf: JSONObjectText.digits(of: number).utf8)
        case .empty, .number: bytes.append(contentsOf: "null".utf8)
        }
      }
      bytes.append(UInt8(ascii: "]"))
    }
    bytes.append(contentsOf: (section.rows.isEmpty ? "]" : "\n]").utf8)
    bytes.append(contentsOf: ",\n\"notes\": ".utf8)
    append(section.notes, to: &bytes)
  }

  private static func append(_ texts: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSONString(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}

extension [UInt8] {
  fileprivate var trimmingLineEnds: ArraySlice<UInt8> {
    let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    return self[..<end].drop { $0 <= 0x20 }
  }
}
