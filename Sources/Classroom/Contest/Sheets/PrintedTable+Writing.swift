internal import Spreadsheets

extension PrintedTableFormat {
  /// Writes tables.
  ///
  /// - Parameter tables: At least one; the first is the one that counts.
  /// - Returns: The file.
  /// - Throws: ``ContestError/noTable(reason:remedy:)``
  public func bytes(of tables: [PrintedTable]) throws(ContestError) -> [UInt8] {
    switch self {
    case .csv: tables.first.map(Self.csv) ?? []
    case .workbook: try Self.workbook(tables)
    case .markdown: Array(tables.map(Self.markdown).joined(separator: "\n").utf8)
    }
  }

  private static func csv(_ table: PrintedTable) -> [UInt8] {
    var bytes = CSVRow.byteOrderMark
    for row in [table.head] + table.rows { CSVRow.append(row, to: &bytes) }
    if !table.foot.isEmpty { CSVRow.append([""], to: &bytes) }
    for line in table.foot { CSVRow.append([line], to: &bytes) }
    return bytes
  }

  private static func workbook(_ tables: [PrintedTable]) throws(ContestError) -> [UInt8] {
    do throws(WorkbookWriter.Failure) {
      let writer = try WorkbookWriter()
      var names: Set<String> = []
      for table in tables {
        try writer.writePage(
          WorkbookPage(
            name: sheetName(table.name, taken: &names), title: table.title, head: table.head,
            rows: table.rows, foot: table.foot))
      }
      return try writer.finish()
    } catch {
      throw .noTable(reason: error.reason, remedy: "请换成 .csv 再试")
    }
  }

  /// A name that a sheet can have: at most 31 characters, none of `[]:*?/\`, none twice.
  private static func sheetName(_ name: String, taken: inout Set<String>) -> String {
    var plain = String(name.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(24))
    while plain.utf16.count > 26 { plain.removeLast() }
    while plain.last?.isWhitespace == true { plain.removeLast() }
    if plain.allSatisfy(\.isWhitespace) { plain = "表" }
    var unique = plain
    var count = 1
    while !taken.insert(unique.lowercased()).inserted {
      count += 1
      unique = "\(plain) \(count)"
    }
    return unique
  }

  private static func markdown(_ table: PrintedTable) -> String {
    var text = "# \(escaped(table.title))\n\n"
    let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    text += line(table.head.map(escaped))
    text += line(table.head.map { _ in "---" })
    for row in table.rows { text += line(row.map(escaped)) }
    for line in table.foot { text += "\n\(escaped(line))\n" }
    return text
  }

  /// A text in which nothing means anything to Markdown.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\|`*_<>[]#~&".contains(character) { escaped.append("\\") }
      escaped.append(character.isNewline ? " " : character)
    }
    return escaped
  }
}
