internal import Quiz
internal import SecretarialRules

/// Parallel papers that were drawn together: without common questions and equally difficult.
public struct PaperSet: Hashable, Sendable {
  /// By how much the mean difficulties of parallel papers may differ, in steps of the scale from 1
  /// to 5: a convention of this program.
  public static let tolerance = 0.1

  /// A question of a paper.
  public struct Slot: Hashable, Sendable {
    /// The cell that it fills, by its place in the blueprint.
    public let cell: Int
    /// The question.
    public let item: PaperItem
    /// What it is worth.
    public let points: Double
  }

  /// One of the papers.
  public struct Paper: Hashable, Sendable {
    /// `A`, `B` …
    public let name: String
    /// The questions, cell by cell.
    public let slots: [Slot]

    /// The mean difficulty of its questions, weighted by their points.
    public var meanHardness: Double { Self.mean(slots) }

    /// The mean difficulty of the questions of a cell.
    public func meanHardness(ofCell cell: Int) -> Double {
      Self.mean(slots.filter { $0.cell == cell })
    }

    private static func mean(_ slots: [Slot]) -> Double {
      let points = slots.reduce(0) { $0 + $1.points }
      guard points > 0 else { return 0 }
      return slots.reduce(0) { $0 + $1.points * $1.item.hardness } / points
    }
  }

  /// The blueprint.
  public let blueprint: Blueprint
  /// The papers, A first.
  public let papers: [Paper]

  /// By how much the mean difficulties of the papers differ.
  public var difference: Double {
    let means = papers.map(\.meanHardness)
    return (means.max() ?? 0) - (means.min() ?? 0)
  }

  /// By how much the mean difficulties of a cell differ.
  public func difference(ofCell cell: Int) -> Double {
    let means = papers.map { $0.meanHardness(ofCell: cell) }
    return (means.max() ?? 0) - (means.min() ?? 0)
  }
}

extension PaperSet.Paper {
  /// The questions in the order in which a learner gets them: kind by kind as the blueprint has
  /// them, those of a kind in an order of the learner's own.
  ///
  /// - Parameter seed: Chance; nil leaves the order of the paper.
  /// - Returns: The questions with what they are worth.
  public func ordered(shuffledBy seed: UInt64?) -> [PaperSet.Slot] {
    var slots = slots
    if let seed {
      var generator = SeededGenerator(seed: seed)
      slots.shuffle(using: &generator)
    }
    // Kinds in the order of the cells; within a cell of several kinds as the catalog has them.
    let kinds = Array(QuestionKind.allCases)
    var firstCells: [QuestionKind: Int] = [:]
    for slot in self.slots {
      firstCells[slot.item.kind] = min(firstCells[slot.item.kind] ?? .max, slot.cell)
    }
    let order = kinds.enumerated().filter { firstCells[$0.element] != nil }
      .sorted {
        (firstCells[$0.element] ?? 0, $0.offset) < (firstCells[$1.element] ?? 0, $1.offset)
      }
    return order.flatMap { kind in slots.filter { $0.item.kind == kind.element } }
  }
}
