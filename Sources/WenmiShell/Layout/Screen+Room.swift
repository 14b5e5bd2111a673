import TextLayout

/// A bar with what it stands for.
struct ScreenBar {
  /// What is counted.
  let label: String
  /// How long the bar is, from 0 to 1.
  let fraction: Double
  /// How many, with the unit.
  let count: String
  /// Which part of all; may be empty.
  let percent: String
  /// What is said of it in words; may be empty.
  let note: String
}

extension Screen {
  /// Keys with their words side by side, as many as fit a line, none broken.
  mutating func keys(_ keys: [String], tone: Tone = .plain) {
    let gap = isNarrow ? " " : "   "
    var line = ""
    for key in keys.map(TextLayout.sanitised) {
      let longer = line.isEmpty ? key : line + gap + key
      if TextLayout.displayWidth(of: longer) > columns, !line.isEmpty {
        verbatim([line], tone: tone)
        line = key
      } else {
        line = longer
      }
    }
    if !line.isEmpty { verbatim([line], tone: tone) }
  }

  /// Bars under one another: on a line with what they stand for where that is short, else below it.
  mutating func bars(_ bars: [ScreenBar], isSpaced: Bool) {
    let labels = bars.map { TextLayout.sanitised($0.label) }
    let widest = labels.map(TextLayout.displayWidth).max() ?? 0
    let counts = bars.map { TextLayout.displayWidth(of: $0.count) }.max() ?? 0
    let percents = bars.map { TextLayout.displayWidth(of: $0.percent) }.max() ?? 0
    let notes = bars.map { TextLayout.displayWidth(of: $0.note) }.max() ?? 0
    let tail = counts + (percents > 0 ? percents + 2 : 0) + (notes > 0 ? notes + 2 : 0) + 2
    let isOneLine = widest + tail + 5 + 12 <= columns
    let start = isOneLine ? widest + 4 : 6
    let width = min(40, columns - start - tail - 1)
    for (place, bar) in bars.enumerated() {
      if place > 0, isSpaced { blank() }
      guard width >= 4 else {
        let words = [bar.label, bar.count, bar.percent, bar.note].filter { !$0.isEmpty }
        paragraph(words.joined(separator: "  "), indent: 2, hanging: 3)
        continue
      }
      let filled = bar.fraction <= 0 ? 0 : max(1, Int((bar.fraction * Double(width)).rounded()))
      let drawn = "|" + String(repeating: "#", count: min(width, filled))
      var row =
        TextLayout.padded(drawn, to: width + 1) + "  "
        + TextLayout.padded(bar.count, to: counts, alignment: .trailing)
      if percents > 0 {
        row += "  " + TextLayout.padded(bar.percent, to: percents, alignment: .trailing)
      }
      if !bar.note.isEmpty { row += "  \(bar.note)" }
      let tone: Tone = bar.note.isEmpty ? .plain : .right
      if isOneLine {
        verbatim(["  " + TextLayout.padded(labels[place], to: widest) + "  " + row], tone: tone)
      } else {
        paragraph(bar.label, indent: 2, hanging: 3, tone: tone)
        verbatim(["      " + row], tone: tone)
      }
    }
  }
}
