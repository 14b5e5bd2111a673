/// A sheet that is printed, signed and filed: a title, one or more tables under each other, and
/// lines under them.
public struct PrintedSheet: Hashable, Sendable {
  /// What it is called in a list, and the worksheet of a workbook: `成绩登记册`.
  public let name: String
  /// The title over it.
  public let title: String
  /// Lines under the title: what it is of, and when.
  public let lead: [String]
  /// The tables, from the top.
  public let sections: [SheetSection]
  /// Lines at the end: what was calculated how, and who signs.
  public let foot: [String]

  /// Puts a sheet together.
  public init(
    name: String, title: String, lead: [String] = [], sections: [SheetSection], foot: [String] = []
  ) {
    self.name = name
    self.title = title
    self.lead = lead
    self.sections = sections
    self.foot = foot
  }
}

/// A table of a sheet.
public struct SheetSection: Hashable, Sendable {
  /// What stands over it, where a sheet has several.
  public let heading: String?
  /// The columns from the left; without any it is its notes alone.
  public let columns: [SheetColumn]
  /// The cells of the rows, as many as there are columns.
  public let rows: [[SheetCell]]
  /// Lines under it.
  public let notes: [String]
  /// Charts of it.
  public let charts: [SheetChart]
  /// Whether it begins a page of paper, as the sheet of another person does.
  public let startsPage: Bool

  /// Puts a table together.
  public init(
    heading: String? = nil, columns: [SheetColumn] = [], rows: [[SheetCell]] = [],
    notes: [String] = [], charts: [SheetChart] = [], startsPage: Bool = false
  ) {
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.charts = charts
    self.startsPage = startsPage
  }
}
