/// Finds what changed in a part of a sheet whose digest is not the one that was sealed.
struct PartComparison {
  private let part: SealedFile.Part
  private let found: [MarkChange]
  private let search: CellSearch

  init(_ part: SealedFile.Part, _ hashes: PartHashes, _ was: PartSeal) {
    self.part = part
    found = was.rows.changes(to: hashes.rows)
    search = CellSearch(part, hashes, was, found)
  }

  /// The most rows of one change that are reported one by one.
  private static let mostRows = 100
  /// The most cells of a row that are reported one by one.
  private static let mostCells = 8

  /// What changed, from the top.
  var changes: [SheetChange] {
    let changes = found.flatMap(described).sorted { $0.firstRow < $1.firstRow }
    return changes.isEmpty ? [.somewhere] : changes
  }

  private func described(_ change: MarkChange) -> [SheetChange] {
    switch change {
    case .changed(let rows, _):
      guard rows.count <= Self.mostRows else {
        return [.replaced(rows: numbers(rows), old: rows.count, now: shown(rows.lowerBound))]
      }
      return rows.flatMap(describedRow)
    case .inserted(let rows):
      return [.inserted(rows: numbers(rows), now: shown(rows.lowerBound))]
    case .removed(let count, let before):
      guard before > 0 else { return [.removed(count, after: nil, text: "")] }
      return [.removed(count, after: part.rows[before - 1].number, text: shown(before - 1))]
    case .replaced(let rows, let old):
      guard !rows.isEmpty else { return [.somewhere] }
      return [.replaced(rows: numbers(rows), old: old, now: shown(rows.lowerBound))]
    case .moved(let row): return [.moved(row: part.rows[row].number, now: shown(row))]
    case .comma: return []
    }
  }

  private func describedRow(_ row: Int) -> [SheetChange] {
    let number = part.rows[row].number
    guard search.hasColumns else { return [.row(number, columns: [], now: shown(row))] }
    if let (column, before) = search.exchanged[row] { return [cell(row, column, before: before)] }
    let columns = search.columns
    let isFew = columns.count <= Self.mostCells
    guard !columns.isEmpty, search.isOneRow && isFew || columns.count == 1 else {
      return [.row(number, columns: isFew ? columns.map { $0 + 1 } : [], now: shown(row))]
    }
    return columns.map { cell(row, $0, before: search.before(row: row, column: $0)) }
  }

  private func cell(_ row: Int, _ column: Int, before: String?) -> SheetChange {
    .cell(
      row: part.rows[row].number, column: column + 1, now: Cells(part.rows[row].text)[column],
      before: before, among: shown(row))
  }

  private func numbers(_ rows: Range<Int>) -> ClosedRange<Int> {
    let first = part.rows[rows.lowerBound].number
    return first...max(first, part.rows[rows.upperBound - 1].number)
  }

  private func shown(_ row: Int) -> String {
    ShownText.shortened(
      ShownText.withoutTags(
        part.rows[row].text.split(separator: "\u{1F}").joined(separator: "｜")))
  }
}

extension SheetChange {
  /// Where it is, for putting changes in order.
  fileprivate var firstRow: Int {
    switch self {
    case .cell(let row, _, _, _, _), .row(let row, _, _), .moved(let row, _): row
    case .inserted(let rows, _), .replaced(let rows, _, _): rows.lowerBound
    case .removed(_, let after, _): after ?? 0
    case .somewhere: 0
    }
  }
}
