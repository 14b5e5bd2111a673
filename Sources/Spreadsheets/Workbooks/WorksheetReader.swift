import DocumentReading

/// The cells of a sheet, row by row.
///
/// Source: ISO/IEC 29500-1 18.3.
final class WorksheetReader: PartReader {
  /// The rows that hold anything.
  private(set) var rows: [TableRow] = []
  /// Cells that are shown as one: their rows and columns, from 1 and from 0.
  private(set) var merges: [(rows: ClosedRange<Int>, column: Int)] = []

  /// Cells of one sheet that are read.
  static let cellLimit = 2_000_000

  private let strings: [String]
  private let styles: CellStyles
  private let from1904: Bool
  private var cellCount = 0
  private var row = TableRow(number: 0, cells: [])
  private var rowNumber = 0
  private var column = -1
  private var type = ""
  private var style = 0
  private var value = ""
  private var isInValue = false
  private var isPhonetic = false
  private var hasFormula = false
  private var isInFormula = false
  private var formula = ""

  init(strings: [String], styles: CellStyles, from1904: Bool) {
    self.strings = strings
    self.styles = styles
    self.from1904 = from1904
  }

  func begin(_ element: XMLElement) throws(DocumentReadingError.Problem) {
    switch element.name {
    case "row":
      rowNumber = element.attributes["r"].flatMap { Int($0) } ?? rowNumber + 1
      row = TableRow(number: rowNumber, cells: [])
      column = -1
    case "c":
      column = element.attributes["r"].flatMap { CellPlace.column($0) } ?? column + 1
      type = element.attributes["t"] ?? "n"
      style = element.attributes["s"].flatMap { Int($0) } ?? 0
      value = ""
      hasFormula = false
    case "v", "t": isInValue = !isPhonetic
    case "f":
      hasFormula = true
      isInFormula = true
      formula = ""
    case "rPh": isPhonetic = true
    case "mergeCell":
      if let range = element.attributes["ref"].flatMap({ CellPlace.range($0) }),
        range.rows.count > 1, merges.count < 100_000
      {
        merges.append(range)
      }
    default: break
    }
  }

  func end(_ namespace: XMLElement.Namespace, _ name: String) throws(DocumentReadingError.Problem) {
    switch name {
    case "v", "t": isInValue = false
    case "f":
      isInFormula = false
      // LibreOffice writes true and false so.
      if ["TRUE()", "FALSE()"].contains(formula) { hasFormula = false }
    case "rPh": isPhonetic = false
    case "c":
      guard let cell else { return }
      cellCount += 1
      guard cellCount <= Self.cellLimit else { throw .growsTooLarge }
      row.cells.append(cell)
    case "row": if !row.cells.isEmpty { rows.append(row) }
    default: break
    }
  }

  func read(_ characters: String) {
    if isInValue { value += characters }
    if isInFormula, formula.utf8.count < 10 { formula += characters }
  }

  /// The cell that has just ended; `nil` where it holds nothing.
  private var cell: TableCell? {
    guard !value.isEmpty else {
      return hasFormula ? TableCell(column: column, text: "", oddity: .formulaWithoutResult) : nil
    }
    var text = value
    var number: Double?
    var oddity: TableCell.Oddity? = hasFormula ? .formula : nil
    switch type {
    case "s":
      guard let place = Int(value), strings.indices.contains(place) else { return nil }
      text = strings[place]
    case "inlineStr", "str": text = ExcelEscapes.resolved(value)
    case "b": text = value == "0" || value == "false" ? "FALSE" : "TRUE"
    case "e": oddity = .failure
    case "d": oddity = .date
    default:
      let shown = CellNumber.text(value, style: styles[style], from1904: from1904)
      text = shown.text
      number = Double(value)
      if shown.isDate { oddity = .date }
    }
    guard !text.isEmpty else { return nil }
    if oddity == nil, type != "n", FormulaGuard.isFormula(text) { oddity = .formulaText }
    return TableCell(column: column, text: text, number: number, oddity: oddity)
  }

  /// The rows, with what merged cells show in each of the rows that they cover.
  var filledRows: [TableRow] {
    guard !merges.isEmpty else { return rows }
    var rows = self.rows
    var places: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { places[row.number] = index }
    for merge in merges {
      guard let first = places[merge.rows.lowerBound],
        let cell = rows[first].cells.first(where: { $0.column == merge.column })
      else { continue }
      // What is not a row below ends it, so that a merge over a million rows costs nothing.
      for number in merge.rows.dropFirst() {
        guard let place = places[number] else { break }
        guard !rows[place].cells.contains(where: { $0.column == merge.column }) else { continue }
        rows[place].cells.append(cell)
        rows[place].cells.sort { $0.column < $1.column }
      }
    }
    return rows
  }
}

/// Places of cells as they are written: `B7`.
enum CellPlace {
  /// The column, from 0; `nil` where there is none or it is beyond what programs have.
  static func column(_ place: String) -> Int? {
    var column = 0
    for byte in place.utf8 {
      guard (0x41...0x5A).contains(byte) else { break }
      column = column * 26 + Int(byte) - 0x40
      guard column <= 16_384 else { return nil }
    }
    return column == 0 ? nil : column - 1
  }

  /// The rows of a range and its first column: `B7:B9` is 7...9 and 1.
  static func range(_ text: String) -> (rows: ClosedRange<Int>, column: Int)? {
    let ends = text.split(separator: ":")
    guard ends.count == 2, let column = column(String(ends[0])),
      let first = Int(ends[0].drop { !$0.isNumber }), let last = Int(ends[1].drop { !$0.isNumber }),
      first >= 1, first <= last, last <= 1_048_576
    else { return nil }
    return (first...last, column)
  }
}
