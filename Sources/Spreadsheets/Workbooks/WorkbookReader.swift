package import DocumentReading

/// Opens a workbook of Excel and reads its sheets.
package struct WorkbookReader {
  private let archive: ZipArchive
  private let workbook: WorkbookPart
  private let part: String
  private let relationships: Relationships
  private let strings: [String]
  private let styles: CellStyles

  /// Sheets of one workbook that are read.
  static let sheetLimit = 200

  /// Opens a workbook.
  package init(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) {
    archive = try ZipArchive(bytes)
    let package = Relationships(of: "")
    try Self.parse("_rels/.rels", of: archive, into: package)
    part = package.part(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard archive.contains(part) else { throw .missingPart(part) }
    workbook = WorkbookPart()
    try Self.parse(part, of: archive, into: workbook)
    relationships = Relationships(of: part)
    try Self.parse(PartPath.relationships(of: part), of: archive, into: relationships)
    let strings = SharedStrings()
    if let part = relationships.part(ofType: "sharedStrings") {
      try Self.parse(part, of: archive, into: strings)
    }
    self.strings = strings.texts
    styles = CellStyles()
    if let part = relationships.part(ofType: "styles") {
      try Self.parse(part, of: archive, into: styles)
    }
  }

  /// Reads the sheets in their order.
  ///
  /// - Parameter progress: Is told after each sheet how many there are still, from 0 to 1.
  /// - Returns: The sheets that hold anything.
  /// - Throws: Where a part is damaged or too large.
  package func sheets(
    progress: (Double) -> Void
  ) throws(DocumentReadingError.Problem) -> [TableSheet] {
    var sheets: [TableSheet] = []
    for (index, entry) in workbook.sheets.enumerated() {
      guard let part = relationships.part(withID: entry.relationship), archive.contains(part) else {
        continue
      }
      let reader = WorksheetReader(
        strings: strings, styles: styles, from1904: workbook.countsFrom1904)
      try Self.parse(part, of: archive, into: reader)
      let rows = reader.filledRows
      if !rows.isEmpty {
        sheets.append(TableSheet(name: entry.name, isHidden: entry.isHidden, rows: rows))
      }
      progress(Double(index + 1) / Double(workbook.sheets.count))
    }
    return sheets
  }

  private static func parse(
    _ part: String, of archive: ZipArchive, into reader: any PartReader
  ) throws(DocumentReadingError.Problem) {
    guard let bytes = try archive.contents(of: part) else { return }
    try PackagePart.parse(bytes, named: part, into: reader)
  }
}

/// The list of the sheets of a workbook.
final class WorkbookPart: PartReader {
  /// A sheet and where it is.
  struct Entry {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private(set) var sheets: [Entry] = []
  /// Whether days are counted from 1904, as old Macintosh computers did.
  private(set) var countsFrom1904 = false

  func begin(_ element: XMLElement) {
    switch element.name {
    case "workbookPr":
      countsFrom1904 = ["1", "true"].contains(element.value(of: "date1904") ?? "")
    case "sheet":
      guard sheets.count < WorkbookReader.sheetLimit, let id = element.value(of: "id") else {
        return
      }
      sheets.append(
        Entry(
          name: HarmlessText.withoutControls(element.value(of: "name") ?? ""), relationship: id,
          isHidden: (element.value(of: "state") ?? "visible") != "visible"))
    default: break
    }
  }
}
