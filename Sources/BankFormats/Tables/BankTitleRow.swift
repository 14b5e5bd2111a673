import Spreadsheets

/// The row above the head that holds what a bank says of itself.
enum BankTitleRow {
  private static let names = ["题库名称", "题库编号", "题库简介"]

  /// The cells of the row; `nil` where the bank says nothing.
  static func texts(of bank: AuthoredBank) -> [String]? {
    let values = [bank.title, bank.id, bank.summary]
    let texts = zip(names, values).flatMap { name, value in value.map { [name, $0] } ?? [] }
    return texts.isEmpty ? nil : texts
  }

  /// Takes what a row says of the bank.
  ///
  /// - Returns: Whether it says anything.
  static func read(_ row: TableRow, into bank: inout ImportedBank) -> Bool {
    guard let first = row.cells.first, first.column == 0, names.contains(first.text) else {
      return false
    }
    for (name, value) in zip(row.cells, row.cells.dropFirst()) where value.column == name.column + 1
    {
      let text = HarmlessText.cleaned(value.text)
      switch name.text {
      case names[0]: bank.title = text
      case names[1]: bank.id = text
      case names[2]: bank.summary = text
      default: break
      }
    }
    return true
  }
}
