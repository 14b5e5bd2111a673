/// What a chart draws: a bar for each row of its section that has a number.
struct ChartBars {
  /// A bar.
  struct Bar {
    /// What it stands for.
    let name: String
    /// Its number as it is shown.
    let number: String
    /// Its length, from 0 to 1; what is less than 0 has none.
    let share: Double
    /// What its number means, where it is made to stand out.
    let tone: SheetColumn.Emphasis.Tone?
  }

  /// The bars from the top or the left.
  let bars: [Bar]
  /// How many more there are than can be drawn.
  let leftOut: Int
  /// What the numbers are.
  let unit: String

  /// More than so many nobody can tell apart.
  private static let limit = 200

  /// Takes the bars out of a section; `nil` where there are none.
  init?(_ chart: SheetChart, of section: SheetSection) {
    guard section.columns.indices.contains(chart.names),
      section.columns.indices.contains(chart.values)
    else { return nil }
    let (names, values) = (section.columns[chart.names], section.columns[chart.values])
    var found: [(name: String, number: ShownNumber)] = []
    for row in section.rows where max(chart.names, chart.values) < row.count {
      guard case .number(let number) = row[chart.values],
        let shown = values.shown(number)
      else { continue }
      found.append((names.text(of: row[chart.names]), shown))
    }
    guard !found.isEmpty else { return nil }
    let drawn = found.prefix(Self.limit)
    leftOut = found.count - drawn.count
    unit = values.head
    var full = drawn.map(\.number.value).max() ?? 0
    if let maximum = chart.maximum, maximum.isFinite, maximum > 0 { full = maximum }
    bars = drawn.map { name, number in
      Bar(
        name: name, number: number.text,
        share: full > 0 ? min(1, max(0, number.value / full)) : 0,
        tone: SheetColumn.Emphasis.tone(of: number.value, in: values.emphases))
    }
  }
}
