import Study
import TextLayout

/// What is remembered after how many days, drawn with plain characters.
struct RetentionPlot {
  /// The drawing, from top to bottom.
  private(set) var rows: [[ScreenPiece]] = []
  /// Whether a number stands for thousands.
  private(set) var usesThousands = false

  private static let margin = 7

  /// Draws a curve that has answers.
  init(_ curve: RetentionCurve, width: Int) {
    let last = curve.bins.lastIndex { $0.answers > 0 } ?? 0
    let bins = Array(curve.bins[...max(1, last)])
    let cell = min(10, max(3, (width - Self.margin) / curve.bins.count))
    let values = bins.flatMap { [$0.observed, $0.predicted].compactMap(\.self) }
    let least = ((values.min() ?? 0.5) * 10).rounded(.down) / 10
    // Eleven rows whatever the numbers, from half or from nothing.
    let step = least < 0.5 ? 0.1 : 0.05
    let row: (Double) -> Int = { min(10, max(0, Int(((1 - $0) / step).rounded()))) }
    let blank = [Character](repeating: " ", count: bins.count * cell)
    var grid = [[Character]](repeating: blank, count: 11)
    let known = bins.enumerated().compactMap { place, bin in
      bin.predicted.map { (column: place * cell + cell / 2, share: $0) }
    }
    for (first, second) in zip(known, known.dropFirst()) {
      for column in first.column...second.column {
        let part = Double(column - first.column) / Double(second.column - first.column)
        grid[row(first.share + part * (second.share - first.share))][column] = "."
      }
    }
    for point in known { grid[row(point.share)][point.column] = "." }
    for (place, bin) in bins.enumerated() {
      guard let observed = bin.observed else { continue }
      let (line, column) = (row(observed), place * cell + cell / 2)
      grid[line][column] = grid[line][column] == "." ? "*" : "o"
    }
    rows = grid.enumerated().map { place, line in
      let share = Int(((1 - Double(place) * step) * 100).rounded())
      let label = place.isMultiple(of: 2) ? "\(share)%" : ""
      let end = line.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
      return [ScreenPiece("  " + TextLayout.padded(label, to: 4, alignment: .trailing) + "|")]
        + ScreenPiece.runs(Array(line[..<end]), tone: Self.tone)
    }
    rows.append([ScreenPiece("      +" + String(repeating: "-", count: blank.count))])
    rows.append([ScreenPiece("    天 " + Self.spread(bins.map { "\($0.firstDay)" }, cell))])
    let counts = bins.map { Self.short($0.answers, below: cell) }
    usesThousands = counts.contains { $0.hasSuffix("k") }
    rows.append([ScreenPiece("  次数 " + Self.spread(counts, cell))])
  }

  private static func tone(_ sign: Character) -> Screen.Tone {
    sign == "o" || sign == "*" ? .right : .plain
  }

  /// Each text under the middle of its cell.
  private static func spread(_ texts: [String], _ cell: Int) -> String {
    var line = ""
    for (place, text) in texts.enumerated() {
      let start = place * cell + cell / 2 - (text.count - 1) / 2
      line = TextLayout.padded(line, to: start) + text
    }
    return line
  }

  /// A number of fewer characters than a cell has columns, in thousands where there is no other way.
  private static func short(_ number: Int, below cell: Int) -> String {
    let text = "\(number)"
    return text.count < max(4, cell) ? text : "\(number / 1000)k"
  }
}
