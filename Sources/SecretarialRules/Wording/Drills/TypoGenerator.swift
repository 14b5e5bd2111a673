public import WordingModel

/// Makes typo-spotting exercises out of clean passages.
///
/// A right word of the table is replaced by a form that is never a word; with a wording model also a
/// character of any common word by one that sounds or looks alike, where no word comes of it and the
/// context shows beyond doubt what was meant. So there is no doubt about the key.
public struct TypoGenerator: Sendable {
  /// Whether a place may be swapped for one with a name alike; only where the province or
  /// prefecture written before it decides which is meant.
  public let swapsPlaces: Bool
  /// What is known of the wording of official prose; without it only words of the table are planted.
  public let model: WordingModel?

  /// Chooses what may be planted.
  public init(swapsPlaces: Bool = false, model: WordingModel? = nil) {
    (self.swapsPlaces, self.model) = (swapsPlaces, model)
  }

  /// Plants errors in a clean passage.
  ///
  /// Never inside 《》, quotation marks or numbers, and never so that the wording check finds
  /// anything but what was planted; no wrong form is planted twice. The same passage, model and
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
    var drafts = clean.map { DraftLine(clean: $0, model: model) }
    var pool = SwapPool(
      known: drafts.indices.flatMap { line in
        swaps(in: drafts[line]).map { (line: line, swap: $0) }
      },
      contexts: errors > 0 ? contexts(of: drafts) : [:], using: &generator)
    var planted = 0
    var wrongForms: Set<String> = []
    var spoiltWords: Set<String> = []
    while planted < errors, let (line, swap) = pool.next(using: &generator) {
      guard !wrongForms.contains(swap.wrong),
        // Where there is more to choose from, one word is not miswritten in two ways.
        model == nil || !spoiltWords.contains(swap.right),
        let draft = drafts[line].planting(swap)
      else { continue }
      drafts[line] = draft
      wrongForms.insert(swap.wrong)
      spoiltWords.insert(swap.right)
      planted += 1
    }
    return TypoExercise(
      lines: drafts.map(\.text),
      key: drafts.enumerated().flatMap { index, draft in draft.key(line: index + 1) })
  }

  private func swaps(in draft: DraftLine) -> [Swap] {
    guard draft.isClean else { return [] }
    return WordSwaps.current.swaps(in: draft.clean)
      + (swapsPlaces ? PlaceSwaps.swaps(in: draft.clean) : [])
  }

  /// What the contexts of the clean lines betray, by line.
  private func contexts(of drafts: [DraftLine]) -> [Int: ContextSwaps] {
    guard let model else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: drafts.indices.filter { drafts[$0].isClean }.map {
        ($0, ContextSwaps(model: model, text: drafts[$0].clean))
      })
  }
}
