import Spreadsheets

/// The row that says what the columns of a table hold.
struct TableHead {
  /// What the columns hold, by their places from 0.
  let columns: [Int: QuestionColumn]
  /// Columns of which nothing is made, with their heads.
  let passedOver: [(column: Int, head: String)]
  /// Columns that say the same as one before them.
  let repeated: [(column: Int, head: String)]
  /// The row; `nil` where the columns were recognised by what is in them.
  let row: TableRow?

  /// Takes a row as a head.
  ///
  /// - Returns: `nil` where it is none: there is no column for the question, or nothing else.
  init?(_ row: TableRow) {
    guard row.cells.count >= 2 else { return nil }
    var columns: [Int: QuestionColumn] = [:]
    var taken: Set<QuestionColumn> = []
    var passedOver: [(column: Int, head: String)] = []
    var repeated: [(column: Int, head: String)] = []
    for cell in row.cells {
      guard let column = QuestionColumn(head: cell.text) else {
        passedOver.append((cell.column, cell.text))
        continue
      }
      guard taken.insert(column).inserted else {
        repeated.append((cell.column, cell.text))
        continue
      }
      columns[cell.column] = column
    }
    guard taken.contains(.stem), taken.count >= 2 else { return nil }
    if taken.contains(.key) {
      // Beside a column for the key, `答案A` is a choice.
      for (place, column) in columns {
        if case .answerPart(let part) = column, !taken.contains(.option(part)) {
          columns[place] = .option(part)
        }
      }
    }
    self.columns = columns
    self.passedOver = passedOver
    self.repeated = repeated
    self.row = row
  }

  /// Takes columns that were recognised without a head.
  init(recognised columns: [Int: QuestionColumn]) {
    self.columns = columns
    passedOver = []
    repeated = []
    row = nil
  }

  /// Whether there is a column for what has no column of its own, as in tables written here.
  var isOwn: Bool { columns.values.contains(.data(0)) }

  /// Whether a later row is a head again.
  func isRepeated(by row: TableRow) -> Bool {
    // A question may read 题目, with 答案 as its answer; nobody puts several heads in a table that
    // was written here.
    if isOwn { return row.cells.map(\.text) == self.row?.cells.map(\.text) }
    guard let place = columns.first(where: { $0.value == .stem })?.key else { return false }
    let text = row[place]
    return text.utf8.count < 60 && QuestionColumn(head: text) == .stem
  }
}
