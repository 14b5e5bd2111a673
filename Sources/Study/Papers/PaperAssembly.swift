public import Quiz
internal import SecretarialRules

/// 组卷: makes parallel papers of a blueprint. Pure: the seed alone decides among what there is.
public struct PaperAssembly: Sendable {
  private let blueprint: Blueprint
  /// The questions that may be taken.
  private let items: [PaperItem]
  /// The questions that the learner had lately, which are left out.
  private let recent: [PaperItem]

  /// How often chance may try again where papers come out too different.
  private static let attempts = 20

  /// Gets ready to make papers.
  ///
  /// - Parameters:
  ///   - blueprint: What they are made of.
  ///   - items: The questions that there are.
  ///   - recent: Questions that must not come again.
  public init(
    _ blueprint: Blueprint, from items: [PaperItem], without recent: Set<QuestionReference> = []
  ) {
    self.blueprint = blueprint
    self.items = items.filter { !recent.contains($0.reference) }
    self.recent = items.filter { recent.contains($0.reference) }
  }

  /// Makes papers that have no question in common and whose mean difficulties differ by no more than
  /// ``PaperSet/tolerance``.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: Chance.
  /// - Returns: The papers.
  /// - Throws: ``PaperAssemblyError`` with what is lacking.
  public func papers(_ count: Int, seed: UInt64) throws(PaperAssemblyError) -> PaperSet {
    var least: Double?
    for attempt in 0..<Self.attempts {
      // SplitMix64 spreads neighbouring seeds, so that attempts have nothing in common.
      var generator = SeededGenerator(seed: seed ^ (UInt64(attempt) << 56))
      let set = try draw(count, using: &generator)
      // Sums of decimals miss the tolerance by a hair.
      if set.difference <= PaperSet.tolerance + 1e-9 { return set }
      least = min(least ?? .infinity, set.difference)
    }
    throw .unequal(difference: least ?? 0)
  }

  private func draw(
    _ count: Int, using generator: inout SeededGenerator
  ) throws(PaperAssemblyError) -> PaperSet {
    var accepted: [[Int]] = []
    for cell in blueprint.cells {
      accepted.append(
        items.indices.filter { cell.accepts(items[$0]) }.shuffled(using: &generator))
    }
    let matching = PaperMatching(
      needs: blueprint.cells.map { $0.count * count }, accepted: accepted, itemCount: items.count)
    guard matching.isComplete else { throw .short(shortages(of: matching), papers: count) }
    var blocks = PaperBlocks(
      hardness: items.map(\.hardness), accepted: accepted,
      chosen: blueprint.cells.indices.map(matching.items(of:)), width: count)
    blocks.level()
    let rows = blocks.dealt(points: blueprint.cells.map(\.points), using: &generator)
    let papers = (0..<count).map { place in
      PaperSet.Paper(
        name: Blueprint.paperNames[place % Blueprint.paperNames.count],
        slots: rows.map { row in
          PaperSet.Slot(
            cell: row.cell, item: items[row.items[place]], points: blueprint.cells[row.cell].points)
        })
    }
    return PaperSet(blueprint: blueprint, papers: papers)
  }

  private func shortages(of matching: PaperMatching) -> [PaperShortage] {
    matching.shortages.map { group in
      let more = recent.count { item in
        group.cells.contains { blueprint.cells[$0].accepts(item) }
      }
      return PaperShortage(
        cells: group.cells, needed: group.needed, available: group.available,
        withRecent: group.available + more)
    }
  }
}
