internal import PrintedSheets

extension Points {
  /// How many decimals sheets show them with.
  static let decimals = 2
}

extension SheetCell {
  /// Points as a number.
  init(_ points: Points) { self = .number(Double(points.hundredths) / 100) }
}

extension SheetColumn {
  /// Columns without anything special, by their heads.
  static func named(_ heads: [String]) -> [SheetColumn] { heads.map { SheetColumn($0) } }
}
