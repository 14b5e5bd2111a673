import Study

/// How much is remembered after how many days, beside what was expected.
struct RetentionFigure {
  private let curve: RetentionCurve

  /// Takes a curve that has answers.
  init(_ curve: RetentionCurve) { self.curve = curve }

  /// The drawing, with its numbers as a table.
  var html: String {
    let last = curve.bins.lastIndex { $0.answers > 0 } ?? 0
    let bins = Array(curve.bins[...max(1, last)])
    let (left, right, top, bottom) = (40.0, 350.0, 12.0, 180.0)
    let values = bins.flatMap { [$0.observed, $0.predicted].compactMap(\.self) }
    let least = min(0.5, ((values.min() ?? 0.5) * 10).rounded(.down) / 10)
    let step = (right - left) / Double(bins.count)
    let x: (Int) -> Double = { left + (Double($0) + 0.5) * step }
    let y: (Double) -> Double = { top + (1 - $0) / (1 - least) * (bottom - top) }
    var drawing = ReportDrawing("记忆曲线。\(RetentionWords.sentence(curve))", height: 228)
    for tenth in Int((least * 10).rounded())...10 {
      let share = Double(tenth) / 10
      drawing.line(x1: left, y1: y(share), x2: right, y2: y(share), class: "grid")
      drawing.text("\(tenth * 10)%", x: left - 5, y: y(share) + 4, anchor: "end", class: "small")
    }
    for (place, bin) in bins.enumerated() {
      drawing.text(
        bin.lastDay == nil ? "\(bin.firstDay)+" : "\(bin.firstDay)", x: x(place), y: bottom + 22,
        anchor: "middle", class: "small")
      drawing.text("\(bin.answers)", x: x(place), y: bottom + 40, anchor: "middle", class: "small")
    }
    drawing.text("天", x: left - 5, y: bottom + 22, anchor: "end", class: "small")
    drawing.text("次数", x: left - 5, y: bottom + 40, anchor: "end", class: "small")
    drawing.path(
      bins.enumerated().compactMap { place, bin in bin.predicted.map { (x(place), y($0)) } },
      class: "expected")
    for (place, bin) in bins.enumerated() {
      if let observed = bin.observed { drawing.dot(x: x(place), y: y(observed), class: "observed") }
    }
    return drawing.html
      + "<p class=\"legend\"><span><i class=\"observed\"></i>实际记得</span> "
      + "<span><i class=\"expected\"></i>预计记得</span> <span>横轴：离上次作答至少几天</span></p>\n"
      + table.folded
  }

  private var table: ReportTable {
    ReportTable(
      ["隔了", "次数", "实际", "预计"],
      curve.bins.map { bin in
        [
          RetentionWords.name(of: bin), "\(bin.answers)",
          bin.observed.map(RetentionWords.percent) ?? "--",
          bin.predicted.map(RetentionWords.percent) ?? "--",
        ]
      })
  }
}
