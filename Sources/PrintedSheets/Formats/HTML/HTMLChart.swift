/// A chart as a drawing within a page of HTML.
enum HTMLChart {
  /// Adds a chart with its title, a description in words, and its numbers written beside the bars.
  static func append(_ chart: SheetChart, _ bars: ChartBars, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "<figure>\n<figcaption>".utf8)
    HTMLText.append(chart.title, to: &bytes)
    bytes.append(contentsOf: "</figcaption>\n".utf8)
    switch chart.shape {
    case .columns where bars.bars.count <= 12: append(columns: chart, bars, to: &bytes)
    case .columns, .bars: append(lines: chart, bars, to: &bytes)
    }
    bytes.append(contentsOf: "</figure>\n".utf8)
  }

  private static let width = 480

  /// Bars from the left.
  private static func append(lines chart: SheetChart, _ bars: ChartBars, to bytes: inout [UInt8]) {
    let widest = bars.bars.map { ColumnWidths.lineWidth($0.name) }.max() ?? 0
    let left = min(200, max(50, widest * 7 + 14))
    let line = 26
    let height = bars.bars.count * line + 24
    begin(chart, bars, height: height, to: &bytes)
    for (place, bar) in bars.bars.enumerated() {
      let top = 4 + place * line
      let length = Int((bar.share * Double(width - left - 80)).rounded())
      text(
        shortened(bar.name, to: (left - 10) / 7), x: left - 8, y: top + 18, anchor: "end",
        to: &bytes)
      rectangle(bar, x: left, y: top + 3, width: length, height: line - 6, to: &bytes)
      text(sign(bar.tone) + bar.number, x: left + length + 6, y: top + 18, to: &bytes)
    }
    axis(x1: left, y1: 2, x2: left, y2: height - 18, to: &bytes)
    text(bars.unit, class: "unit", x: left, y: height - 4, to: &bytes)
    end(bars, to: &bytes)
  }

  /// Upright columns.
  private static func append(
    columns chart: SheetChart, _ bars: ChartBars, to bytes: inout [UInt8]
  ) {
    let (top, bottom, height) = (40, 210, 236)
    let step = (width - 20) / max(1, bars.bars.count)
    begin(chart, bars, height: height, to: &bytes)
    for (place, bar) in bars.bars.enumerated() {
      let x = 10 + place * step
      let length = Int((bar.share * Double(bottom - top)).rounded())
      let thick = max(4, min(64, step * 2 / 3))
      rectangle(
        bar, x: x + (step - thick) / 2, y: bottom - length, width: thick, height: length,
        to: &bytes)
      text(
        sign(bar.tone) + bar.number, x: x + step / 2, y: bottom - length - 6, anchor: "middle",
        to: &bytes)
      text(
        shortened(bar.name, to: max(2, step / 7)), x: x + step / 2, y: bottom + 20,
        anchor: "middle", to: &bytes)
    }
    axis(x1: 10, y1: bottom, x2: width - 10, y2: bottom, to: &bytes)
    text(bars.unit, class: "unit", x: 10, y: 14, to: &bytes)
    end(bars, to: &bytes)
  }

  private static func begin(
    _ chart: SheetChart, _ bars: ChartBars, height: Int, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: "<svg role=\"img\" viewBox=\"0 0 \(width) \(height)\">\n<title>".utf8)
    HTMLText.append(chart.title, to: &bytes, breaks: false)
    bytes.append(contentsOf: "</title>\n<desc>".utf8)
    let words = bars.bars.map { "\($0.name) \($0.number)" }.joined(separator: "，")
    HTMLText.append(words, to: &bytes, breaks: false)
    bytes.append(contentsOf: "</desc>\n".utf8)
  }

  private static func end(_ bars: ChartBars, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "</svg>\n".utf8)
    if bars.leftOut > 0 {
      bytes.append(contentsOf: "<p class=\"note\">还有 \(bars.leftOut) 项没有画出来，见表。</p>\n".utf8)
    }
  }

  private static func rectangle(
    _ bar: ChartBars.Bar, x: Int, y: Int, width: Int, height: Int, to bytes: inout [UInt8]
  ) {
    let tone =
      switch bar.tone {
      case .bad: " bad"
      case .doubtful: " doubtful"
      case .good: " good"
      case nil: ""
      }
    bytes.append(
      contentsOf:
        "<rect class=\"bar\(tone)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>\n"
        .utf8)
  }

  private static func axis(x1: Int, y1: Int, x2: Int, y2: Int, to bytes: inout [UInt8]) {
    bytes.append(
      contentsOf: "<line class=\"axis\" x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\"/>\n"
        .utf8)
  }

  private static func text(
    _ text: String, class word: String? = nil, x: Int, y: Int, anchor: String = "start",
    to bytes: inout [UInt8]
  ) {
    let mark = word.map { " class=\"\($0)\"" } ?? ""
    bytes.append(contentsOf: "<text\(mark) x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">".utf8)
    HTMLText.append(text, to: &bytes, breaks: false)
    bytes.append(contentsOf: "</text>\n".utf8)
  }

  /// The sign that says the same as a colour.
  private static func sign(_ tone: SheetColumn.Emphasis.Tone?) -> String {
    switch tone {
    case .bad: "▼ "
    case .doubtful: "◆ "
    case .good: "▲ "
    case nil: ""
    }
  }

  /// A text that takes no more than so many characters of usual width.
  private static func shortened(_ text: String, to width: Int) -> String {
    guard ColumnWidths.lineWidth(text) > width else { return text }
    var short = Substring(text)
    while !short.isEmpty, ColumnWidths.lineWidth(String(short)) > width - 2 { short.removeLast() }
    return short + "…"
  }
}
