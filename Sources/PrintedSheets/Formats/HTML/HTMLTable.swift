/// A section as a table of HTML.
enum HTMLTable {
  /// Adds a table, a row on a line.
  static func append(
    _ section: SheetSection, to bytes: inout [UInt8], progress: (Int) -> Void
  ) {
    let areNumbers = section.columns.indices.map(section.isOfNumbers)
    let widths = zip(ColumnWidths.widths(of: section), section.columns).map { width, column in
      // What stands out has a sign before it.
      column.emphases.isEmpty ? width : width + 3
    }
    let total = widths.reduce(0, +)
    bytes.append(
      contentsOf: "<div class=\"table\"><table style=\"--w:\(Int(total))\">\n<colgroup>".utf8)
    for width in widths {
      let share = ShownNumber(width / total * 100, decimals: 2)?.text ?? "0"
      bytes.append(contentsOf: "<col style=\"width:\(share)%\">".utf8)
    }
    bytes.append(contentsOf: "</colgroup>\n<thead><tr>".utf8)
    for (place, column) in section.columns.enumerated() {
      bytes.append(contentsOf: "<th scope=\"col\"\(areNumbers[place] ? " class=\"n\"" : "")>".utf8)
      HTMLText.append(column.head, to: &bytes)
      bytes.append(contentsOf: "</th>".utf8)
    }
    bytes.append(contentsOf: "</tr></thead>\n<tbody>\n".utf8)
    let starts = Starts()
    for (row, cells) in section.rows.enumerated() {
      bytes.append(contentsOf: starts.row)
      for (column, cell) in cells.enumerated() {
        switch cell {
        case .empty: bytes.append(contentsOf: starts.text)
        case .text(let text):
          bytes.append(contentsOf: starts.text)
          HTMLText.append(text, to: &bytes)
        case .number(let number):
          guard let shown = section.shown(number, inColumn: column) else {
            bytes.append(contentsOf: starts.text)
            break
          }
          let emphases = column < section.columns.count ? section.columns[column].emphases : []
          if emphases.isEmpty {
            bytes.append(contentsOf: starts.number)
          } else {
            bytes.append(contentsOf: starts.number(.tone(of: shown.value, in: emphases)))
          }
          shown.append(to: &bytes)
        }
        bytes.append(contentsOf: starts.end)
      }
      bytes.append(contentsOf: starts.rowEnd)
      if row % 1000 == 999 { progress(row + 1) }
    }
    bytes.append(contentsOf: "</tbody>\n</table></div>\n".utf8)
  }

  /// What cells begin and end with, as bytes once for all.
  private struct Starts {
    let row = Array("<tr>".utf8)
    let rowEnd = Array("</tr>\n".utf8)
    let text = Array("<td>".utf8)
    let number = Array("<td class=\"n\">".utf8)
    let end = Array("</td>".utf8)

    func number(_ tone: SheetColumn.Emphasis.Tone?) -> [UInt8] {
      switch tone {
      case .bad: Array("<td class=\"n bad\">".utf8)
      case .doubtful: Array("<td class=\"n doubtful\">".utf8)
      case .good: Array("<td class=\"n good\">".utf8)
      case nil: number
      }
    }
  }
}

extension SheetColumn.Emphasis.Tone? {
  /// What stands out of a number, the first of a column's that fits.
  fileprivate static func tone(of number: Double, in emphases: [SheetColumn.Emphasis]) -> Self {
    SheetColumn.Emphasis.tone(of: number, in: emphases)
  }
}
