/// Finds the cells that changed in rows of which the marks say that they did.
struct CellSearch {
  private let part: SealedFile.Part
  private let was: PartSeal
  private let columnCount: Int
  /// The sums of the columns without what was put in.
  private let remaining: ColumnSums
  /// The rows that stand in the place of others one for one, and where those stood.
  private let rows: [(new: Int, old: Int?)]
  /// The columns, from 0, whose cells add up to something else; none where that cannot be said.
  let columns: [Int]
  /// Cells of one column that two rows have exchanged, so that its sum is what it was: for each row
  /// the column and what stood there.
  let exchanged: [Int: (column: Int, before: String)]

  init(_ part: SealedFile.Part, _ hashes: PartHashes, _ was: PartSeal, _ found: [MarkChange]) {
    self.part = part
    self.was = was
    let columnCount = max(was.columns.sums.count, hashes.columns.sums.count)
    self.columnCount = columnCount
    var sums = (0..<columnCount).map { hashes.columns[$0] }
    var rows: [(new: Int, old: Int?)] = []
    var isCountable = true
    for change in found {
      switch change {
      case .changed(let range, let old):
        rows += range.map { new in (new, old.map { $0 + new - range.lowerBound }) }
      case .inserted(let range):
        for row in part.rows[range] {
          for (column, text) in Cells(row.text).texts.enumerated() where column < columnCount {
            sums[column] &-= PartHashes.cell(String(text))
          }
        }
      case .removed, .replaced: isCountable = false
      case .moved, .comma: break
      }
    }
    let remaining = ColumnSums(sums)
    self.rows = rows
    self.remaining = remaining
    columns =
      isCountable ? (0..<columnCount).filter { remaining[$0] != was.columns[$0] } : []
    exchanged =
      isCountable && columns.isEmpty ? Self.exchanges(of: rows, in: part, marks: was.rows) : [:]
  }

  /// Whether only one row changed, so that what its columns lack stood in it.
  var isOneRow: Bool { rows.count == 1 }

  /// Whether the part has columns at all; a line of a text file is one cell.
  var hasColumns: Bool { columnCount > 1 }

  /// What stood in a cell of the one row that changed, where that can be found out.
  func before(row: Int, column: Int) -> String? {
    guard isOneRow else { return nil }
    let now = Cells(part.rows[row].text)[column]
    let hash = was.columns[column] &- remaining[column] &+ PartHashes.cell(now)
    return CellGuess.text(
      hash: hash & ColumnSums.bits, near: part.rows.lazy.map { Cells($0.text)[column] })
  }

  /// The most rows that are compared with each other.
  private static let mostExchanged = 32

  private static func exchanges(
    of rows: [(new: Int, old: Int?)], in part: SealedFile.Part, marks: SealMarks
  ) -> [Int: (column: Int, before: String)] {
    guard rows.count > 1, rows.count <= mostExchanged else { return [:] }
    var exchanged: [Int: (column: Int, before: String)] = [:]
    let cells = rows.map { Cells(part.rows[$0.new].text) }
    for first in rows.indices {
      for second in rows.indices.dropFirst(first + 1) {
        guard exchanged[rows[first].new] == nil, exchanged[rows[second].new] == nil,
          let a = rows[first].old, let b = rows[second].old
        else { continue }
        let (here, there) = (cells[first], cells[second])
        for column in 0..<max(here.texts.count, there.texts.count)
        where here[column] != there[column] {
          guard marks.marks[a] == here.mark(with: there[column], in: column),
            marks.marks[b] == there.mark(with: here[column], in: column)
          else { continue }
          exchanged[rows[first].new] = (column, there[column])
          exchanged[rows[second].new] = (column, here[column])
          break
        }
      }
    }
    return exchanged
  }
}

/// The cells of a row; behind the last one all are empty.
struct Cells {
  let texts: [Substring]

  init(_ row: String) { texts = row.split(separator: "\u{1F}", omittingEmptySubsequences: false) }

  subscript(_ column: Int) -> String { column < texts.count ? String(texts[column]) : "" }

  /// The mark of the row with another text in one of its cells.
  func mark(with text: String, in column: Int) -> UInt32 {
    var cells = texts
    while cells.count <= column { cells.append("") }
    cells[column] = Substring(text)
    while cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
    var row = MarkHash.start
    for cell in cells { row = (row ^ MarkHash.ofCell(cell.utf8)) &* MarkHash.prime }
    return SealMarks.mark(of: [MarkHash.mixed(row)])
  }
}
