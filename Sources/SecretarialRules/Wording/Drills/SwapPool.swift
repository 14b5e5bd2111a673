import WordingModel

/// What can be planted in the lines of a passage, in the order in which it is tried.
struct SwapPool {
  /// A swap in a line, which is counted from 0.
  typealias Placed = (line: Int, swap: Swap)

  /// Where a swap comes from.
  private enum Source: Hashable {
    case known
    case context(Confusion.Kind)
  }

  /// Each source as often as it is asked in comparison to the others: known confusables are what a
  /// learner must know, and who types with an input method mostly picks a character of the same
  /// sound.
  private static let turns: [Source] = [
    .known, .known, .context(.sameSound), .context(.sameSound), .context(.soundAndShape),
    .context(.nearSound), .context(.shape),
  ]

  // Lists are emptied from their ends.
  private var known: [Placed]
  private var unread: [Confusion.Kind: [(line: Int, candidate: ContextSwaps.Candidate)]] = [:]
  private let contexts: [Int: ContextSwaps]

  /// Takes what there is and shuffles it.
  ///
  /// - Parameters:
  ///   - known: Swaps of forms that are known to be wrong, places included.
  ///   - contexts: By line, what the context betrays; empty without a model.
  ///   - generator: Where the random choices come from.
  init(
    known: [Placed], contexts: [Int: ContextSwaps],
    using generator: inout some RandomNumberGenerator
  ) {
    self.known = known.shuffled(using: &generator).reversed()
    self.contexts = contexts
    for (line, context) in contexts.sorted(by: { $0.key < $1.key }) {
      for candidate in context.candidates() {
        unread[candidate.confusion.kind, default: []].append((line, candidate))
      }
    }
    for kind in Confusion.Kind.allCases { unread[kind]?.shuffle(using: &generator) }
  }

  /// Takes out what is to be tried next; `nil` when there is no more.
  mutating func next(using generator: inout some RandomNumberGenerator) -> Placed? {
    while true {
      let turns = Self.turns.filter { !isEmpty($0) }
      guard let first = turns.first else { return nil }
      let isChoice = turns.contains { $0 != first }
      // Without a model there is nothing to choose, and chance is left for other things.
      switch isChoice ? turns.randomElement(using: &generator) ?? first : first {
      case .known: return known.removeLast()
      case .context(let kind):
        guard let (line, candidate) = unread[kind]?.popLast() else { continue }
        if let swap = contexts[line]?.swap(candidate) { return (line, swap) }
      }
    }
  }

  private func isEmpty(_ source: Source) -> Bool {
    switch source {
    case .known: known.isEmpty
    case .context(let kind): unread[kind]?.isEmpty ?? true
    }
  }
}
