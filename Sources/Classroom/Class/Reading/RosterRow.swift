internal import Spreadsheets

/// What a row of a roster says of one learner, before it is looked through.
struct RosterRow {
  /// Its number in the file, from 1.
  let number: Int
  /// The texts on one line, without those that are empty.
  var texts: [RosterColumn: String] = [:]
  var others: [Learner.Remark] = []
  /// The running number, where that has to serve as the number.
  var ordinal: String?
  /// What is to be said of the cells.
  var remarks: [RosterRemark] = []

  /// Takes the cells of a row.
  init(_ row: TableRow, under block: RosterHead.Block, sheet: String?) {
    number = row.number
    for cell in row.cells {
      if let column = block.members[cell.column] {
        take(cell, as: column, sheet)
      } else if cell.column == block.ordinal {
        let text = RosterText.number(RosterText.line(cell.text))
        ordinal = text.isEmpty ? nil : text
      } else if let other = block.others.first(where: { $0.column == cell.column }) {
        let value = RosterText.line(cell.text)
        guard !value.isEmpty else { continue }
        guard value.unicodeScalars.count <= RosterLimits.text else {
          say(.doubt, sheet, "“\(other.head)”超过 \(RosterLimits.text) 字，没有收")
          continue
        }
        others.append(Learner.Remark(name: other.head, value: value))
      }
    }
  }

  /// Whether it says nothing of anybody.
  var isEmpty: Bool { texts.isEmpty && others.isEmpty && ordinal == nil }

  /// Whether nothing but a running number was prepared.
  var isPrepared: Bool { texts.isEmpty && others.isEmpty && ordinal != nil }

  private mutating func take(_ cell: TableCell, as column: RosterColumn, _ sheet: String?) {
    let (line, hidden) = RosterText.cleaned(cell.text)
    let text: String
    let limit: Int
    switch column {
    case .name: (text, limit) = (RosterText.name(line), RosterLimits.name)
    case .number: (text, limit) = (RosterText.number(line), RosterLimits.number)
    case .phone: (text, limit) = (RosterText.number(line), RosterLimits.number)
    case .unit, .group, .seat: (text, limit) = (line, RosterLimits.text)
    }
    let isKey = column == .name || column == .number
    if let oddity = cell.oddity { say(oddity, of: column, sheet) }
    guard !text.isEmpty, cell.oddity != .failure else { return }
    guard text.unicodeScalars.count <= limit else {
      say(
        isKey ? .fault : .doubt, sheet,
        "\(column.rawValue)超过 \(limit) 字，\(isKey ? "是不是放错了列" : "没有收")")
      // It is there, so that it is not missed as well.
      if isKey { texts[column] = String(text.prefix(limit)) }
      return
    }
    if hidden > 0 { say(.note, sheet, "\(column.rawValue)“\(text)”里有 \(hidden) 个看不见的字符，已经去掉") }
    if column == .number || column == .phone, Self.isScientific(text) {
      say(
        isKey ? .fault : .doubt, sheet,
        "\(column.rawValue) \(text) 被表格软件改成了科学记数，末几位已经丢了；请把这一列设成文本，重新填写")
    }
    texts[column] = text
  }

  private mutating func say(
    _ oddity: TableCell.Oddity, of column: RosterColumn, _ sheet: String?
  ) {
    switch oddity {
    case .formula: break
    case .failure where column == .name || column == .number, .date where column == .number:
      say(.fault, sheet, "\(column.rawValue)：\(oddity.reason)")
    case .failure, .date, .formulaText, .formulaWithoutResult:
      say(.doubt, sheet, "\(column.rawValue)：\(oddity.reason)")
    }
  }

  private mutating func say(_ gravity: RosterRemark.Gravity, _ sheet: String?, _ text: String) {
    remarks.append(RosterRemark(gravity, row: number, sheet: sheet, text))
  }

  /// Whether a number reads 2.02601E+11.
  private static func isScientific(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("+"), Int(parts[1].dropFirst()) != nil else {
      return false
    }
    return Double(parts[0]) != nil
  }
}
