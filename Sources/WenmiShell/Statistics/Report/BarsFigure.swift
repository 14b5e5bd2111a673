import TextLayout

/// Bars from the left, each with its name and its number.
struct BarsFigure {
  /// A bar.
  struct Bar {
    let name: String
    let value: Double
    let number: String
    var isBad = false
  }

  private let title: String
  private let heads: [String]
  private let bars: [Bar]
  private let most: Double

  /// Describes bars.
  ///
  /// - Parameters:
  ///   - title: What they show.
  ///   - heads: What the names and the numbers are.
  ///   - bars: From top to bottom.
  ///   - isShare: Whether a full bar is all there is, and not the most of them.
  init(_ title: String, heads: [String], _ bars: [Bar], isShare: Bool = false) {
    self.title = title
    self.heads = heads
    self.bars = bars
    most = isShare ? 1 : max(1, bars.map(\.value).max() ?? 1)
  }

  /// The drawing, with its numbers as a table.
  var html: String {
    let row = 22.0
    let widest = bars.map { TextLayout.displayWidth(of: $0.name) }.max() ?? 0
    let numbers = bars.map { TextLayout.displayWidth(of: $0.number) }.max() ?? 0
    // Half the size of a Chinese character for each column.
    let left = min(132, Double(widest) * 6.2 + 8)
    let room = Double(ReportDrawing.width) - left - Double(numbers) * 6.2 - 12
    var drawing = ReportDrawing(title, height: Int(row) * bars.count + 4)
    for (place, bar) in bars.enumerated() {
      let top = Double(place) * row + 2
      let length = bar.value <= 0 ? 0 : max(1.5, min(1, bar.value / most) * room)
      drawing.text(
        TextLayout.truncated(bar.name, to: Int((left - 8) / 6.2)), x: left - 6, y: top + 15,
        anchor: "end")
      drawing.rectangle(
        x: left, y: top + 3, width: length, height: row - 6, class: bar.isBad ? "bar bad" : "bar")
      drawing.text(bar.number, x: left + length + 5, y: top + 15, class: "number")
    }
    drawing.line(
      x1: left, y1: 0, x2: left, y2: row * Double(bars.count) + 4, class: "axis")
    return drawing.html + ReportTable(heads, bars.map { [$0.name, $0.number] }).folded
  }
}
