/// Collects the rows of a part of a file for its seal, the same whether they are about to be written
/// or were read.
struct CanonicalRows {
  /// What stands between cells.
  static let separator: UInt8 = 0x1F

  private(set) var rows: [(number: Int, text: String)] = []

  /// Adds a row by its cells; one that holds nothing, or the printed code, is none.
  mutating func append(number: Int, cells: [String]) {
    var bytes: [UInt8] = []
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(Self.separator) }
      bytes.append(contentsOf: cell.utf8)
    }
    append(number: number, joined: bytes)
  }

  /// Adds a row by its cells with separators between them.
  mutating func append(number: Int, joined: [UInt8]) {
    let end = joined.lastIndex { $0 != Self.separator } ?? -1
    guard end >= 0 else { return }
    append(number: number, text: String(decoding: joined[0...end], as: UTF8.self))
  }

  /// Adds a row by its text.
  mutating func append(number: Int, text: String) {
    guard !text.isEmpty, !SealCode.isLine(text) else { return }
    rows.append((number, text))
  }

  /// Adds the lines of a sheet.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - sheet: The sheet that they are of.
  ///   - first: The row of the file that the first of them is.
  ///   - text: Makes a text what the file says of it.
  ///   - number: Writes what the file says of a number with so many decimals.
  mutating func append(
    _ lines: [SheetLine], of sheet: PrintedSheet, from first: Int, text: (String) -> String,
    number: (Double, _ decimals: Int, _ bytes: inout [UInt8]) -> Void
  ) {
    for (place, line) in lines.enumerated() {
      switch line {
      case .blank, .chart: break
      case .title(let words), .lead(let words), .heading(let words, _), .note(let words, _),
        .foot(let words):
        append(number: first + place, text: text(words))
      case .head(let section, _):
        append(
          number: first + place, cells: sheet.sections[section].columns.map { text($0.head) })
      case .row(let section, let row):
        let section = sheet.sections[section]
        var joined: [UInt8] = []
        for (column, cell) in section.rows[row].enumerated() {
          if column > 0 { joined.append(Self.separator) }
          switch cell {
          case .empty: break
          case .text(let words): joined.append(contentsOf: text(words).utf8)
          case .number(let value): number(value, section.decimals(ofColumn: column), &joined)
          }
        }
        append(number: first + place, joined: joined)
      }
    }
  }

  /// The part; `nil` where no row holds anything.
  func part(named name: String) -> SealedFile.Part? {
    rows.isEmpty ? nil : SealedFile.Part(name: name, rows: rows)
  }
}

/// The code of a seal as it is printed, so that paper and file can be compared.
enum SealCode {
  private static let word = "校验码 "

  /// The line that is printed.
  static func line(_ code: String) -> String { word + code }

  /// Whether a text is such a line: `校验码 0123-4567-89AB-CDEF`.
  static func isLine(_ text: String) -> Bool {
    guard text.hasPrefix(word) else { return false }
    let code = Array(text.utf8.dropFirst(word.utf8.count))
    guard code.count == 19 else { return false }
    return code.enumerated().allSatisfy { place, byte in
      place % 5 == 4
        ? byte == UInt8(ascii: "-")
        : (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
    }
  }
}
