/// How terminals place characters, told without the program's own library.
enum Columns {
  /// The columns of a text: two for Chinese characters and signs, one for anything else.
  static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6:
      2
    default: 1
    }
  }

  /// The characters of a row that stand in some columns, wholly or in part.
  static func text(of row: String, in columns: Range<Int>) -> String {
    var start = 0
    var found = ""
    for character in row {
      let end = start + width(of: String(character))
      if start < columns.upperBound, end > columns.lowerBound { found.append(character) }
      start = end
    }
    return found
  }

  /// The runs of carets in a row with the number behind each, where the row has nothing else.
  static func carets(in row: String) -> [(label: Int, columns: Range<Int>)]? {
    guard row.contains("^"), row.allSatisfy({ " ^0123456789".contains($0) }) else { return nil }
    var runs: [(label: Int, columns: Range<Int>)] = []
    let signs = Array(row)
    var place = 0
    while place < signs.count {
      let start = place
      while place < signs.count, signs[place] == "^" { place += 1 }
      let end = place
      var label = ""
      while place < signs.count, signs[place].isNumber {
        label.append(signs[place])
        place += 1
      }
      if end > start {
        runs.append((Int(label) ?? 0, start..<end))
      } else {
        place = max(place, start + 1)
      }
    }
    return runs
  }
}
