/// How wide the columns of a sheet must be, in characters of usual width.
enum ColumnWidths {
  /// The widths of the columns that the sections of a sheet stand in, one under another.
  static func widths(of sheet: PrintedSheet) -> [Double] {
    var widths: [Double] = []
    for section in sheet.sections {
      for (place, own) in self.widths(of: section).enumerated() {
        if place < widths.count {
          widths[place] = max(widths[place], own)
        } else {
          widths.append(own)
        }
      }
    }
    return widths.isEmpty ? [72] : widths
  }

  /// The widths of the columns of a section: as wide as most of what they hold, within reason.
  static func widths(of section: SheetSection) -> [Double] {
    // A few hundred rows tell how wide the others are.
    let step = max(1, section.rows.count / 400)
    return section.columns.enumerated().map { place, column in
      if let width = column.width { return min(120, max(2, width)) }
      // A head that is wider than its column takes two lines.
      var widest = min(lineWidth(column.head), max(8, (lineWidth(column.head) + 1) / 2))
      for row in stride(from: 0, to: section.rows.count, by: step)
      where place < section.rows[row].count {
        switch section.rows[row][place] {
        case .empty: break
        case .text(let text): widest = max(widest, lineWidth(text))
        case .number(let number):
          widest = max(
            widest, column.shown(number)?.text.utf8.count ?? 0)
        }
      }
      return Double(min(40, max(6, widest + 2)))
    }
  }

  /// How many characters of usual width the widest line of a text takes; Chinese ones take two.
  static func lineWidth(_ text: String) -> Int {
    var (widest, width) = (0, 0)
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        widest = max(widest, width)
        width = 0
      } else {
        width += scalar.value < 0x2E80 ? 1 : 2
      }
    }
    return max(widest, width)
  }

  /// How many lines a text takes in a cell of a width.
  static func cellLines(of text: String, in width: Double) -> Int {
    // Most texts are short, and so are their bytes.
    guard Double(text.utf8.count) > width - 1 || text.utf8.contains(0x0A) else { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      // Chinese characters are a little wider than two others.
      let wide = Double(lineWidth(String(line))) * 1.05
      return count + max(1, Int((wide / max(2, width - 0.5)).rounded(.up)))
    }
  }

  /// How many lines a text takes over all columns.
  static func lineCount(of text: String, in width: Double) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      count + max(1, Int((Double(lineWidth(String(line))) / max(10, width - 2)).rounded(.up)))
    }
  }
}
