/// Makes typo-spotting exercises out of clean passages.
///
/// A right word of the table is replaced by a form that is never a word, so that there is no doubt
/// about the key.
public struct TypoGenerator: Sendable {
  /// Whether a place may be swapped for one with a name alike; only where the province or
  /// prefecture written before it decides which is meant.
  public let swapsPlaces: Bool

  /// Chooses what may be planted.
  public init(swapsPlaces: Bool = false) { self.swapsPlaces = swapsPlaces }

  /// Plants errors in a clean passage.
  ///
  /// Never inside 《》, quotation marks or numbers, and never so that the wording check finds
  /// anything but what was planted; no wrong form is planted twice. The same passage and the same
  /// random numbers give the same exercise.
  ///
  /// - Parameters:
  ///   - clean: The lines without errors; a line with errors of its own stays as it is.
  ///   - errors: How many errors are wanted; a passage with little to offer gets fewer.
  ///   - generator: Where the random choices come from.
  /// - Returns: The lines with their errors, and the key.
  public func passage(
    from clean: [String], errors: Int, using generator: inout some RandomNumberGenerator
  ) -> TypoExercise {
    var drafts = clean.map(DraftLine.init(clean:))
    var candidates = drafts.indices.flatMap { line in
      swaps(in: drafts[line]).map { (line: line, swap: $0) }
    }
    candidates.shuffle(using: &generator)
    var planted = 0
    var used: Set<String> = []
    for (line, swap) in candidates where planted < errors && !used.contains(swap.wrong) {
      guard let draft = drafts[line].planting(swap) else { continue }
      drafts[line] = draft
      used.insert(swap.wrong)
      planted += 1
    }
    return TypoExercise(
      lines: drafts.map(\.text),
      key: drafts.enumerated().flatMap { index, draft in
        draft.swaps.map {
          PlantedTypo(line: index + 1, wrong: $0.wrong, right: $0.right, why: $0.why)
        }
      })
  }

  private func swaps(in draft: DraftLine) -> [Swap] {
    guard draft.isClean else { return [] }
    return WordSwaps.current.swaps(in: draft.clean)
      + (swapsPlaces ? PlaceSwaps.swaps(in: draft.clean) : [])
  }
}

/// A place in a clean line where something wrong can be written.
struct Swap: Hashable, Sendable {
  let range: Range<Int>
  let right: String
  let wrong: String
  let why: String
}
