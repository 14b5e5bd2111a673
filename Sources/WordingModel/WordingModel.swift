/// What is known of the wording of official prose: which characters follow which, which words there
/// are, and which characters are taken for one another.
///
/// The file is mapped, not read: opening it costs little, and all threads share one model.
public final class WordingModel: Sendable {
  private let file: MappedFile
  let vocabulary: Vocabulary
  let language: LanguageModel
  let words: WordTree
  let table: ConfusionTable
  let weights: Weights

  /// Opens a model file and checks that it is whole.
  ///
  /// - Parameter path: The file; `Sources/WordingModel/Data/official.wording` in the package.
  /// - Throws: ``WordingModelError``.
  public init(path: String) throws(WordingModelError) {
    let file = try MappedFile(path: path)
    let sections = try ModelSections(of: file, path: path)
    self.file = file
    vocabulary = Vocabulary(
      scalars: try sections.table(.tokens), characters: try sections.table(.characters))
    let counts: Table<UInt32> = try sections.table(.unigrams)
    let bigrams = try Self.counts(
      in: sections, .bigramEntries, .bigramLargeCounts, .bigramBlocks, .bigramHugeCounts)
    let trigrams = try Self.counts(
      in: sections, .trigramEntries, .trigramLargeCounts, .trigramBlocks, .trigramHugeCounts)
    let fourgrams = try Self.counts(
      in: sections, .fourgramEntries, .fourgramLargeCounts, .fourgramBlocks, .fourgramHugeCounts)
    language = LanguageModel(
      counts: counts, bigrams: bigrams,
      followers: try Self.children(
        in: sections, .bigramChildren, .bigramChildSamples, of: counts.count),
      trigrams: trigrams,
      trigramStarts: try Self.children(
        in: sections, .trigramChildren, .trigramChildSamples, of: bigrams.count),
      fourgrams: fourgrams,
      fourgramStarts: try Self.children(
        in: sections, .fourgramChildren, .fourgramChildSamples, of: trigrams.count))
    let characters: Table<UInt16> = try sections.table(.wordCharacters)
    words = WordTree(
      characters: characters, frequencies: try sections.table(.wordFrequencies),
      values: try sections.table(.wordFrequencyValues),
      children: try Self.children(
        in: sections, .wordChildren, .wordChildSamples, of: characters.count))
    table = ConfusionTable(
      starts: try sections.table(.neighbourStarts), bytes: try sections.table(.neighbours),
      scores: try sections.table(.shapeScores), vocabulary: vocabulary)
    let weights: Table<UInt64> = try sections.table(.weights)
    guard weights.count == Weights.stored else {
      throw .damaged(path: path, reason: "缺少 \(ModelFile.Section.weights)")
    }
    self.weights = Weights(bits: weights)
  }

  /// The characters that are easily written for one, sorted by code point; none for what is not in
  /// the Table of General Standard Chinese Characters.
  public func confusions(of character: Unicode.Scalar) -> [Confusion] {
    guard let scalar = UInt16(exactly: character.value), let place = vocabulary.place(of: scalar)
    else { return [] }
    return table.neighbours(of: place).map(confusion)
  }

  /// How two characters are alike; `nil` if they are not, or are the same.
  public func confusion(of character: Unicode.Scalar, with other: Unicode.Scalar) -> Confusion? {
    confusions(of: character).first { $0.character == other }
  }

  /// Whether a word is in the word list.
  public func isWord(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    commonness(of: word) != nil
  }

  func confusion(_ neighbour: Int) -> Confusion {
    let likeness = table.likeness(of: neighbour)
    return Confusion(
      character: Unicode.Scalar(table.scalar(of: neighbour)) ?? "\u{FFFD}", sound: likeness.sound,
      shape: likeness.shape)
  }

  private static func counts(
    in sections: ModelSections, _ entries: ModelFile.Section, _ large: ModelFile.Section,
    _ blocks: ModelFile.Section, _ huge: ModelFile.Section
  ) throws(WordingModelError) -> PackedCounts {
    PackedCounts(
      entries: try sections.table(entries), large: try sections.table(large),
      blocks: try sections.table(blocks), huge: try sections.table(huge))
  }

  private static func children(
    in sections: ModelSections, _ bits: ModelFile.Section, _ samples: ModelFile.Section,
    of nodes: Int
  ) throws(WordingModelError) -> ChildIndex {
    ChildIndex(
      bits: try sections.table(bits), samples: try sections.table(samples), nodes: nodes)
  }
}
