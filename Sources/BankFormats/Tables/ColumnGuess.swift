import Spreadsheets

/// Columns of a table without a head, told by what is in them.
enum ColumnGuess {
  /// Recognises the question, its choices and its key by their places.
  ///
  /// - Parameter rows: The first rows.
  /// - Returns: `nil` where no column holds questions or none holds keys.
  static func head(of rows: [TableRow]) -> TableHead? {
    let rows = rows.filter { $0.cells.count >= 2 }
    guard !rows.isEmpty else { return nil }
    var texts: [Int: [String]] = [:]
    for row in rows {
      for cell in row.cells where cell.column < 64 {
        texts[cell.column, default: []].append(cell.text)
      }
    }
    let columns = texts.keys.sorted()
    let mostly = { (column: Int, test: (String) -> Bool) in
      let all = texts[column] ?? []
      return all.count * 2 >= rows.count && all.count(where: test) * 5 >= all.count * 4
    }
    let kind = columns.first { mostly($0) { KindWord($0) != nil } }
    guard
      let key = columns.last(where: { column in
        column != kind && mostly(column) { isKey($0) }
      })
    else { return nil }
    // The longest column before the key asks; what is between holds the choices.
    let before = columns.filter { $0 < key && $0 != kind }
    let length = { (column: Int) in
      (texts[column] ?? []).reduce(0) { $0 + $1.utf8.count } / max(1, rows.count)
    }
    guard let stem = before.max(by: { (length($0), $1) < (length($1), $0) }), length(stem) >= 12
    else { return nil }
    var found: [Int: QuestionColumn] = [stem: .stem, key: .key]
    if let kind { found[kind] = .kind }
    for (place, column) in columns.filter({ $0 > stem && $0 < key && $0 != kind }).enumerated() {
      found[column] = .option(place)
    }
    if let last = columns.first(where: { $0 > key && length($0) >= 12 }) {
      found[last] = .explanation
    }
    return TableHead(recognised: found)
  }

  /// Whether a text is nothing but letters of choices, or true or false.
  private static func isKey(_ text: String) -> Bool {
    guard text.utf8.count <= 30 else { return false }
    if TruthWord.value(text) != nil, Int(text) == nil { return true }
    guard let letters = ChoiceKey.letters(text) else { return false }
    return letters.allSatisfy { $0 < 10 }
  }
}
