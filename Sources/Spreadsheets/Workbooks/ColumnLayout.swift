/// How a column of a workbook looks.
package struct ColumnLayout {
  /// In characters of usual width.
  package var width: Double
  /// What a cell may hold; empty where it may hold anything.
  package var choices: [String] = []

  /// A column of a width.
  package init(width: Double, choices: [String] = []) {
    self.width = width
    self.choices = choices
  }
}
