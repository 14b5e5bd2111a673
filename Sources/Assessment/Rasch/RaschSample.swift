/// The answers that say something about difficulties: of candidates who solved some items and not
/// all, to items that some of these solved and not all.
struct RaschSample {
  /// The candidates with one raw score.
  struct Group {
    let score: Int
    var candidates: Int
    /// How many of them solved each item of the sample.
    var solved: [Int]
  }

  /// The places in the test of the items that count.
  let items: [Int]
  let excluded: [Rasch.ExcludedItem]
  /// On the items that count, of every candidate.
  let rawScores: [Int]
  /// By rising score, without those of nobody.
  let groups: [Group]
  /// The candidates in the groups.
  let candidates: Int
  /// Whether difficulties with a finite distance exist: whatever two parts the items are divided into,
  /// somebody solved one of the first part and missed one of the second.
  let isConnected: Bool

  init(_ matrix: ResponseMatrix) {
    var reasons: [Int: Rasch.ExcludedItem.Reason] = [:]
    for (item, maximum) in matrix.maxima.enumerated()
    where matrix.scores.contains(where: { $0[item] != 0 && $0[item] != maximum }) {
      reasons[item] = .partialMarks
    }
    var items = matrix.maxima.indices.filter { reasons[$0] == nil }
    var rawScores = [Int](repeating: 0, count: matrix.candidates)
    // Leaving out items makes candidates extreme, and leaving these out makes items so.
    while true {
      for (candidate, row) in matrix.scores.enumerated() {
        rawScores[candidate] = items.count { row[$0] != 0 }
      }
      var solved = [Int](repeating: 0, count: items.count)
      var counting = 0
      for (candidate, row) in matrix.scores.enumerated()
      where rawScores[candidate] > 0 && rawScores[candidate] < items.count {
        counting += 1
        for (position, item) in items.enumerated() where row[item] != 0 { solved[position] += 1 }
      }
      var kept: [Int] = []
      for (position, item) in items.enumerated() {
        switch solved[position] {
        case counting where counting > 0: reasons[item] = .solvedByAll
        case 0 where counting > 0: reasons[item] = .solvedByNone
        case 0:
          // Nobody counts: all solved every item or none.
          reasons[item] =
            matrix.scores.contains { $0[item] != 0 } ? .solvedByAll : .solvedByNone
        default: kept.append(item)
        }
      }
      guard kept.count < items.count else { break }
      items = kept
    }

    var groups: [Int: Group] = [:]
    var beats = [[Bool]](
      repeating: [Bool](repeating: false, count: items.count), count: items.count)
    var patterns: Set<[Bool]> = []
    var candidates = 0
    for (candidate, row) in matrix.scores.enumerated() {
      let score = rawScores[candidate]
      guard score > 0, score < items.count else { continue }
      candidates += 1
      let pattern = items.map { row[$0] != 0 }
      var group =
        groups[score]
        ?? Group(score: score, candidates: 0, solved: [Int](repeating: 0, count: items.count))
      group.candidates += 1
      for position in pattern.indices where pattern[position] { group.solved[position] += 1 }
      groups[score] = group
      guard patterns.insert(pattern).inserted else { continue }
      for solved in pattern.indices where pattern[solved] {
        for missed in pattern.indices where !pattern[missed] { beats[solved][missed] = true }
      }
    }
    self.items = items
    excluded = reasons.sorted { $0.key < $1.key }.map { .init(index: $0.key, reason: $0.value) }
    self.rawScores = rawScores
    self.groups = groups.values.sorted { $0.score < $1.score }
    self.candidates = candidates
    isConnected =
      Self.reachesAll(beats.count) { beats[$0][$1] }
      && Self.reachesAll(beats.count) { beats[$1][$0] }
  }

  /// Whether every item is reached from the first along the edges.
  private static func reachesAll(_ count: Int, along edge: (Int, Int) -> Bool) -> Bool {
    guard count > 0 else { return true }
    var reached = [Bool](repeating: false, count: count)
    reached[0] = true
    var waiting = [0]
    while let item = waiting.popLast() {
      for other in 0..<count where !reached[other] && edge(item, other) {
        reached[other] = true
        waiting.append(other)
      }
    }
    return reached.allSatisfy { $0 }
  }
}
