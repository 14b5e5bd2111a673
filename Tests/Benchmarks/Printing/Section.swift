import TextLayout

/// Rows of figures that belong together.
struct Section {
  /// One thing that was measured, and what it is set beside.
  struct Row {
    let name: String
    let figure: String
    var comparison = ""
  }

  let title: String
  var rows: [Row] = []

  /// Adds a time beside the times of its floors.
  mutating func add(
    _ name: String, _ spread: Spread, floors: [(String, Spread)], goal: Double? = nil
  ) {
    var parts = floors.map { "\($0.0) \(duration($0.1.median)) × \(ratio(spread, $0.1))" }
    if let goal {
      parts.append("目标 \(duration(goal))：\(spread.median <= goal ? "达到" : "没有达到")")
    }
    rows.append(
      Row(
        name: name,
        figure: "\(duration(spread.median))（\(duration(spread.least)) 至 \(duration(spread.most))）",
        comparison: parts.joined(separator: "；")))
  }

  var text: String {
    let name = rows.map { TextLayout.displayWidth(of: $0.name) }.max() ?? 0
    let figure = rows.map { TextLayout.displayWidth(of: $0.figure) }.max() ?? 0
    return
      (["", title]
      + rows.map {
        "  " + TextLayout.padded($0.name, to: name + 2)
          + TextLayout.padded($0.figure, to: figure + 2) + $0.comparison
      }).joined(separator: "\n")
  }
}

/// `12.3 ms`
func duration(_ seconds: Double) -> String {
  seconds >= 1
    ? "\(rounded(seconds)) s"
    : seconds >= 0.001 ? "\(rounded(seconds * 1000)) ms" : "\(rounded(seconds * 1e6)) µs"
}

/// How many times the median of the second is in that of the first.
func ratio(_ first: Spread, _ second: Spread) -> String {
  second.median > 0 ? "\(rounded(first.median / second.median))" : "--"
}

/// A number with as many digits as one reads.
func rounded(_ number: Double) -> String {
  number >= 100
    ? "\(Int(number.rounded()))"
    : number >= 10 ? "\((number * 10).rounded() / 10)" : "\((number * 100).rounded() / 100)"
}
