/// Finds what changed in a part of a sheet whose digest is not the one that was sealed.
struct PartComparison {
  private let part: SealedFile.Part
  private let hashes: PartHashes
  private let was: PartSeal
  private let found: [MarkChange]

  init(_ part: SealedFile.Part, _ hashes: PartHashes, _ was: PartSeal) {
    self.part = part
    self.hashes = hashes
    self.was = was
    found = was.rows.changes(to: hashes.rows)
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
    // A line of a text file is one cell, and its number says it all.
    guard columnCount > 1 else { return [.row(number, columns: [], now: shown(row))] }
    if let swapped = swaps[row] { return swapped }
    let columns = changedColumns
    guard changedRows.count == 1 && columns.count <= Self.mostCells || columns.count == 1 else {
      return [
        .row(
          number, columns: columns.count <= Self.mostCells ? columns.map { $0 + 1 } : [],
          now: shown(row))
      ]
    }
    guard !columns.isEmpty else { return [.row(number, columns: [], now: shown(row))] }
    return columns.map { column in
      let now = cells(row)[column] ?? ""
      var before: String?
      if changedRows.count == 1 {
        let sum = (was.columns[column] &- remaining[column] &+ PartHashes.cell(now))
        before = CellGuess.text(
          hash: sum & ColumnSums.bits, near: part.rows.lazy.map { self.cells($0.text)[column] })
      }
      return .cell(
        row: number, column: column + 1, now: now, before: before, among: shown(row))
    }
  }

  // MARK: Rows and cells

  private var columnCount: Int { max(was.columns.sums.count, hashes.columns.sums.count) }

  /// The cells of a row; more of them are empty.
  private struct Cells {
    let texts: [Substring]
    subscript(_ column: Int) -> String? { column < texts.count ? String(texts[column]) : nil }
  }

  private func cells(_ row: Int) -> Cells { cells(part.rows[row].text) }

  private func cells(_ text: String) -> Cells {
    Cells(texts: text.split(separator: "\u{1F}", omittingEmptySubsequences: false))
  }

  private func numbers(_ rows: Range<Int>) -> ClosedRange<Int> {
    let first = part.rows[rows.lowerBound].number
    return first...max(first, part.rows[rows.upperBound - 1].number)
  }

  private func shown(_ row: Int) -> String {
    ShownText.shortened(part.rows[row].text.split(separator: "\u{1F}").joined(separator: "｜"))
  }

  // MARK: Columns

  /// The rows that stand in the place of others one for one, and where those stood.
  private var changedRows: [(new: Int, old: Int?)] {
    found.flatMap { change -> [(new: Int, old: Int?)] in
      guard case .changed(let rows, let old) = change else { return [] }
      return rows.map { ($0, old.map { old in old + $0 - rows.lowerBound }) }
    }
  }

  /// The sums of the columns without what was put in; nothing can be said where rows are gone.
  private var remaining: ColumnSums {
    var sums = (0..<columnCount).map { hashes.columns[$0] }
    for case .inserted(let rows) in found {
      for row in rows {
        for (column, text) in cells(row).texts.enumerated() where column < sums.count {
          sums[column] &-= PartHashes.cell(String(text))
        }
      }
    }
    return ColumnSums(sums)
  }

  /// The columns, from 0, whose cells add up to something else; none where that cannot be said.
  private var changedColumns: [Int] {
    let isCountable = found.allSatisfy { change in
      switch change {
      case .changed, .inserted, .moved, .comma: true
      case .removed, .replaced: false
      }
    }
    guard isCountable else { return [] }
    let remaining = remaining
    return (0..<columnCount).filter { remaining[$0] != was.columns[$0] }
  }

  /// Cells of one column that two rows have exchanged: their sum is what it was.
  private var swaps: [Int: [SheetChange]] {
    let rows = changedRows
    guard rows.count > 1, rows.count <= 32, changedColumns.isEmpty else { return [:] }
    var swaps: [Int: [SheetChange]] = [:]
    for first in rows.indices {
      for second in rows.indices.dropFirst(first + 1) where swaps[rows[second].new] == nil {
        guard swaps[rows[first].new] == nil, let a = rows[first].old, let b = rows[second].old
        else { continue }
        let (here, there) = (cells(rows[first].new).texts, cells(rows[second].new).texts)
        for column in 0..<min(here.count, there.count) where here[column] != there[column] {
          let wasHere = Self.mark(here, column, there[column])
          let wasThere = Self.mark(there, column, here[column])
          guard was.rows.marks[a] == wasHere, was.rows.marks[b] == wasThere else { continue }
          swaps[rows[first].new] = [cell(rows[first].new, column, before: there[column])]
          swaps[rows[second].new] = [cell(rows[second].new, column, before: here[column])]
        }
      }
    }
    return swaps
  }

  private func cell(_ row: Int, _ column: Int, before: Substring) -> SheetChange {
    .cell(
      row: part.rows[row].number, column: column + 1, now: cells(row)[column] ?? "",
      before: String(before), among: shown(row))
  }

  /// The mark of a row with another text in one of its cells.
  private static func mark(_ cells: [Substring], _ column: Int, _ text: Substring) -> UInt32 {
    var cells = cells
    cells[column] = text
    while cells.last?.isEmpty == true { cells.removeLast() }
    let row = SealedFile.Part(name: "", rows: [(1, cells.joined(separator: "\u{1F}"))])
    return SealMarks.mark(of: PartHashes(row).rows[...])
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
