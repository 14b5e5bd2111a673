/// Gives questions to cells so that every cell has as many as it needs, if that can be done at all.
///
/// Where cells want the same questions, one that has a question hands it on and takes another
/// (augmenting paths of a bipartite graph); what cannot be met so cannot be met.
struct PaperMatching {
  /// How many questions each cell needs.
  let needs: [Int]
  /// The questions that each cell accepts, in the order in which it takes them.
  let accepted: [[Int]]
  /// The cell that has each question; nil for none.
  private(set) var owner: [Int?]
  /// How many questions each cell has.
  private(set) var counts: [Int]
  /// Where each cell looks for a question that nobody has; one that is taken stays taken.
  private var cursors: [Int]

  /// Matches as many as can be.
  init(needs: [Int], accepted: [[Int]], itemCount: Int) {
    self.needs = needs
    self.accepted = accepted
    owner = Array(repeating: nil, count: itemCount)
    counts = Array(repeating: 0, count: needs.count)
    cursors = Array(repeating: 0, count: needs.count)
    // Who has little to choose from chooses first.
    let order = needs.indices.sorted { (accepted[$0].count, $0) < (accepted[$1].count, $1) }
    for cell in order {
      while counts[cell] < needs[cell], grow(cell) {}
    }
  }

  /// Whether every cell has what it needs.
  var isComplete: Bool { counts == needs }

  /// The questions that a cell has, in the order in which it takes them.
  func items(of cell: Int) -> [Int] { accepted[cell].filter { owner[$0] == cell } }

  /// Gets a cell one more question, and whom it takes it from another.
  private mutating func grow(_ start: Int) -> Bool {
    var takenFrom: [Int: (cell: Int, item: Int)] = [:]
    var queue = [start]
    var seen: Set<Int> = [start]
    var next = 0
    while next < queue.count {
      let cell = queue[next]
      next += 1
      if let free = freeItem(for: cell) {
        owner[free] = cell
        var holder = cell
        while let step = takenFrom[holder] {
          owner[step.item] = step.cell
          holder = step.cell
        }
        counts[start] += 1
        return true
      }
      for item in accepted[cell] {
        guard let other = owner[item], seen.insert(other).inserted else { continue }
        takenFrom[other] = (cell, item)
        queue.append(other)
      }
    }
    return false
  }

  private mutating func freeItem(for cell: Int) -> Int? {
    while cursors[cell] < accepted[cell].count {
      let item = accepted[cell][cursors[cell]]
      if owner[item] == nil { return item }
      cursors[cell] += 1
    }
    return nil
  }

  /// Groups of cells that together accept fewer questions than they need, and no more cells than
  /// are to blame (the sets of Hall's theorem).
  var shortages: [(cells: [Int], needed: Int, available: Int)] {
    var groups: [Set<Int>] = []
    for start in needs.indices where counts[start] < needs[start] {
      var group = competitors(of: start)
      // Whoever shares a cell with another group lacks the same questions.
      groups.removeAll { other in
        guard !other.isDisjoint(with: group) else { return false }
        group.formUnion(other)
        return true
      }
      groups.append(group)
    }
    return groups.map { group in
      let cells = group.sorted()
      return (
        cells, cells.map { needs[$0] }.reduce(0, +),
        cells.reduce(into: Set<Int>()) { $0.formUnion(accepted[$1]) }.count
      )
    }.sorted { $0.cells[0] < $1.cells[0] }
  }

  /// A cell with those that hold what it could have, and those that hold what these could have.
  private func competitors(of start: Int) -> Set<Int> {
    var seen: Set<Int> = [start]
    var queue = [start]
    while let cell = queue.popLast() {
      for item in accepted[cell] {
        guard let other = owner[item], seen.insert(other).inserted else { continue }
        queue.append(other)
      }
    }
    return seen
  }
}
