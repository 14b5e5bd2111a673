/// A sheet of cells as a file holds it, before anything is made of it.
package struct TableSheet {
  /// What the author calls it; `nil` where the file is one sheet without a name.
  package var name: String?
  /// Whether the author hid it.
  package var isHidden = false
  /// The rows that hold anything, from the top.
  package var rows: [TableRow]

  /// How many rows from the top may come before the one that says what the columns hold.
  package static let headRows = 40

  /// A sheet of rows.
  package init(name: String? = nil, isHidden: Bool = false, rows: [TableRow]) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
  }
}

/// A row that holds something.
package struct TableRow {
  /// Its number in the file, from 1.
  package var number: Int
  /// The cells that hold something, from the left.
  package var cells: [TableCell]

  /// The text of the cell in a column, from 0; empty where it holds nothing.
  package subscript(column: Int) -> String {
    cells.first { $0.column == column }?.text ?? ""
  }

  /// A row of texts; empty ones are no cells.
  package init(number: Int, texts: [String]) {
    self.number = number
    cells = texts.enumerated().compactMap { column, text in
      text.isEmpty ? nil : TableCell(column: column, text: text)
    }
  }

  /// A row of cells.
  package init(number: Int, cells: [TableCell]) {
    self.number = number
    self.cells = cells
  }
}

/// A cell that holds something.
package struct TableCell {
  /// Its column, from 0.
  package var column: Int
  /// What it shows.
  package var text: String
  /// The number that it holds; `nil` where it holds a text or nobody knows.
  package var number: Double?
  /// Why its text may not be what the author meant.
  package var oddity: Oddity?

  /// What makes a text doubtful.
  package enum Oddity {
    /// It is calculated; what it showed when the file was saved is taken.
    case formula
    /// It is calculated, and the file does not say what it showed.
    case formulaWithoutResult
    /// It is a text that a program for tables would calculate.
    case formulaText
    /// It is a date, which may have been an answer such as 3-1.
    case date
    /// It shows that a calculation failed.
    case failure

    /// What the author is told, in Chinese, without a full stop.
    package var reason: String {
      switch self {
      case .formula: "这一格是公式，没有计算，用的是文件里存着的结果"
      case .formulaWithoutResult: "这一格是公式，文件里没有存结果，当作空的"
      case .formulaText: "这一格以“=”开头，按文字读，没有计算"
      case .date: "这一格是日期，请核对是不是表格软件自动改成的"
      case .failure: "这一格的公式出了错"
      }
    }
  }

  /// A cell with a text.
  package init(column: Int, text: String, number: Double? = nil, oddity: Oddity? = nil) {
    self.column = column
    self.text = text
    self.number = number
    self.oddity = oddity
  }
}
