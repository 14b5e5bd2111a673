/// A file of sheets, ready to be written in any format.
public struct SheetDocument: Sendable {
  /// What it is, for the head of a page and the properties of a workbook.
  public let title: String
  /// The sheets in their order; at least one.
  public let sheets: [PrintedSheet]
  /// What the sheets were calculated from and gave, at full precision, as a JSON object in UTF-8;
  /// `nil` where the cells say it all.
  public let figures: [UInt8]?
  /// The files that it was made from; `nil` for a document without a seal.
  public let sources: SealSources?

  /// Puts a document together.
  public init(
    title: String, sheets: [PrintedSheet], figures: [UInt8]? = nil, sources: SealSources? = nil
  ) {
    self.title = title
    self.sheets = sheets
    self.figures = figures
    self.sources = sources
  }
}
