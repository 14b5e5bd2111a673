/// A sheet of cells as a file holds it, before anything is made of it.
struct TableSheet {
  /// What the author calls it; `nil` where the file is one sheet without a name.
  var name: String?
  /// Whether the author hid it.
  var isHidden = false
  /// The rows that hold anything, from the top.
  var rows: [TableRow]
}

/// A row that holds something.
struct TableRow {
  /// Its number in the file, from 1.
  var number: Int
  /// The cells that hold something, from the left.
  var cells: [TableCell]

  /// The text of the cell in a column, from 0; empty where it holds nothing.
  subscript(column: Int) -> String {
    cells.first { $0.column == column }?.text ?? ""
  }

  /// A row of texts; empty ones are no cells.
  init(number: Int, texts: [String]) {
    self.number = number
    cells = texts.enumerated().compactMap { column, text in
      text.isEmpty ? nil : TableCell(column: column, text: text)
    }
  }

  /// A row of cells.
  init(number: Int, cells: [TableCell]) {
    self.number = number
    self.cells = cells
  }
}

/// A cell that holds something.
struct TableCell {
  /// Its column, from 0.
  var column: Int
  /// What it shows.
  var text: String
  /// Why its text may not be what the author meant.
  var oddity: Oddity?

  /// What makes a text doubtful.
  enum Oddity {
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
    /// It is longer than ``ImportLimits/textLength`` and was left out.
    case tooLong

    /// What the author is told, in Chinese, without a full stop.
    var reason: String {
      switch self {
      case .formula: "这一格是公式，没有计算，用的是文件里存着的结果"
      case .formulaWithoutResult: "这一格是公式，文件里没有存结果，当作空的"
      case .formulaText: "这一格以“=”开头，按文字读，没有计算"
      case .date: "这一格是日期，请核对是不是表格软件自动改成的"
      case .failure: "这一格的公式出了错"
      case .tooLong: "这一格超过 \(ImportLimits.textLength) 字，没有读"
      }
    }
  }

  /// A cell with a text.
  init(column: Int, text: String, oddity: Oddity? = nil) {
    self.column = column
    self.text = text
    self.oddity = oddity
  }
}
