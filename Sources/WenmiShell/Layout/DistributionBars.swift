import TextLayout

/// How many gave which answer, as bars of ASCII with the right one named in words.
struct DistributionBars {
  /// One answer.
  struct Bar {
    let label: String
    let text: String
    let count: Int
    let isKey: Bool

    var name: String {
      [label, text].filter { !$0.isEmpty }.joined(separator: "  ")
    }
  }

  let bars: [Bar]
  /// Of how many the shares are reckoned.
  let total: Int

  /// A bar behind each answer, or below it where there is no room beside.
  func draw(on screen: inout Screen) {
    let names = bars.map { TextLayout.sanitised($0.name).filter { !$0.isNewline } }
    let widest = names.map { TextLayout.displayWidth(of: $0) }.max() ?? 0
    let fitsBeside = !screen.isNarrow && widest <= screen.columns / 3
    // `  1234人  100%   <- 正确`
    let room = screen.columns - (fitsBeside ? widest + 4 : 4) - (fitsBeside ? 27 : 16)
    for (bar, name) in zip(bars, names) {
      let share = Double(bar.count) / Double(max(1, total))
      let length = min(room, Int((share * Double(room)).rounded()))
      let sign = String(repeating: "#", count: bar.count > 0 ? max(1, length) : 0)
      let numbers =
        TextLayout.padded("\(bar.count)人", to: 7, alignment: .trailing)
        + TextLayout.padded(
          SummaryScreen.percent(Double(bar.count), of: Double(max(1, total))), to: 6,
          alignment: .trailing)
      let key = bar.isKey ? "<- 正确" : ""
      if fitsBeside {
        let row =
          "  \(TextLayout.padded(name, to: widest)) |\(TextLayout.padded(sign, to: room))\(numbers)"
        screen.verbatim([bar.isKey ? "\(row)   \(key)" : row], tone: bar.isKey ? .right : .plain)
      } else {
        screen.paragraph(
          bar.isKey ? "\(name)  \(key)" : name, indent: 2, hanging: 3,
          tone: bar.isKey ? .right : .plain)
        screen.verbatim(["    |\(TextLayout.padded(sign, to: room))\(numbers)"])
      }
    }
  }
}
