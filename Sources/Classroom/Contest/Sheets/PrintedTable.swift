/// A table that is printed and signed: a title, a head, rows and lines under them.
public struct PrintedTable: Hashable, Sendable {
  /// What the sheet of a workbook is called.
  public let name: String
  /// The title over the table.
  public let title: String
  /// The heads of the columns.
  public let head: [String]
  /// The cells of the rows, as many as there are heads.
  public let rows: [[String]]
  /// Lines under the table: what was calculated how, and who signs.
  public let foot: [String]

  /// Puts a table together.
  public init(name: String, title: String, head: [String], rows: [[String]], foot: [String] = []) {
    self.name = name
    self.title = title
    self.head = head
    self.rows = rows
    self.foot = foot
  }
}

/// What tables are written as.
public enum PrintedTableFormat: Hashable, Sendable {
  /// CSV in UTF-8 with a byte order mark; the first table alone, without its title.
  case csv
  /// A workbook with a sheet for each table.
  case workbook
  /// Markdown with a section for each table.
  case markdown

  /// The format that the name of a file asks for; `nil` where it is none of them.
  public init?(path: String) {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if name.hasSuffix(".csv") {
      self = .csv
    } else if name.hasSuffix(".xlsx") {
      self = .workbook
    } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      self = .markdown
    } else {
      return nil
    }
  }
}
