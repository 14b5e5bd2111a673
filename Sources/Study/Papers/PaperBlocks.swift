internal import SecretarialRules

/// Rows of questions that stand at the same place of parallel papers, one for each paper.
struct PaperBlocks {
  /// A row: questions of one cell that are as equally difficult as can be.
  struct Row {
    let cell: Int
    var items: [Int]
  }

  private let hardness: [Double]
  private let accepted: [[Int]]
  private(set) var rows: [Row] = []
  private var isUsed: [Bool]

  /// Puts questions of like difficulty side by side.
  ///
  /// - Parameters:
  ///   - hardness: The difficulty of each question.
  ///   - accepted: The questions that each cell accepts.
  ///   - chosen: The questions that each cell has, a multiple of the width.
  ///   - width: How many papers there are.
  init(hardness: [Double], accepted: [[Int]], chosen: [[Int]], width: Int) {
    self.hardness = hardness
    self.accepted = accepted
    isUsed = Array(repeating: false, count: hardness.count)
    for (cell, items) in chosen.enumerated() {
      for item in items { isUsed[item] = true }
      let sorted = items.enumerated().sorted {
        (hardness[$0.element], $0.offset) < (hardness[$1.element], $1.offset)
      }.map(\.element)
      for start in stride(from: 0, to: sorted.count, by: max(1, width)) {
        rows.append(Row(cell: cell, items: Array(sorted[start..<min(start + width, sorted.count)])))
      }
    }
  }

  /// Exchanges questions for others that nobody has, where that makes a row more even.
  mutating func level() {
    for place in rows.indices where spread(rows[place].items) > 0 {
      var best = rows[place].items
      for target in rows[place].items {
        let candidate = evened(rows[place], to: hardness[target])
        if spread(candidate) < spread(best) { best = candidate }
      }
      for item in rows[place].items { isUsed[item] = false }
      for item in best { isUsed[item] = true }
      rows[place].items = best
    }
  }

  /// A row with each question exchanged for the free one that is nearest to a difficulty, if that
  /// is nearer.
  private func evened(_ row: Row, to target: Double) -> [Int] {
    var taken: Set<Int> = []
    return row.items.map { item in
      var best = item
      for other in accepted[row.cell] where !isUsed[other] && !taken.contains(other) {
        guard distance(best, target) > 0 else { break }
        if distance(other, target) < distance(best, target) { best = other }
      }
      taken.insert(best)
      return best
    }
  }

  private func distance(_ item: Int, _ target: Double) -> Double {
    (hardness[item] - target).magnitude
  }

  private func spread(_ items: [Int]) -> Double {
    let values = items.map { hardness[$0] }
    return (values.max() ?? 0) - (values.min() ?? 0)
  }

  /// The rows with their questions dealt to the papers so that none gets all the hard ones; in the
  /// order of the cells.
  ///
  /// - Parameters:
  ///   - points: What the questions of each cell are worth.
  ///   - generator: Chance, for what is equal.
  func dealt(points: [Double], using generator: inout SeededGenerator) -> [Row] {
    var dealt: [Row] = []
    var sums = Array(repeating: 0.0, count: rows.first?.items.count ?? 0)
    let weighty = rows.map { ($0, spread($0.items) * points[$0.cell]) }.enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    for (_, (row, _)) in weighty {
      // The hardest goes where the least is so far.
      let items = row.items.shuffled(using: &generator).sorted { hardness[$1] < hardness[$0] }
      let papers = sums.indices.shuffled(using: &generator).sorted { sums[$0] < sums[$1] }
      var placed = row
      for (item, paper) in zip(items, papers) {
        placed.items[paper] = item
        sums[paper] += hardness[item] * points[row.cell]
      }
      dealt.append(placed)
    }
    return dealt.shuffled(using: &generator).enumerated()
      .sorted { ($0.element.cell, $0.offset) < ($1.element.cell, $1.offset) }.map(\.element)
  }
}
