public import Foundation
import WordingModel

/// Packs the texts that describe a wording model into one file.
///
/// The texts are `ngrams.tsv`, `words.tsv`, `pinyin.tsv`, `shape.tsv` and `weights.tsv`, UTF-8; each
/// type that reads one of them says how it is written. The same texts give the same bytes.
public struct ModelBuilder {
  /// The bytes of the model file.
  public let bytes: Data

  /// Builds a model.
  ///
  /// - Parameter folder: Holds the texts.
  /// - Throws: ``SourceFault``, which names file and line.
  public init(folder: String) throws {
    let tree = try NGramTree(SourceTable("ngrams.tsv", in: folder))
    let words = try WordNodes(SourceTable("words.tsv", in: folder))
    let neighbours = try NeighbourLists(
      pinyin: SourceTable("pinyin.tsv", in: folder), shape: SourceTable("shape.tsv", in: folder))
    var file = FileLayout()
    file.append(.tokens, tree.scalars)
    file.append(.unigrams, tree.unigrams)
    file.append(
      tree.orders[0], .bigramEntries, .bigramLargeCounts, .bigramBlocks, .bigramHugeCounts,
      .bigramChildren, .bigramChildSamples)
    file.append(
      tree.orders[1], .trigramEntries, .trigramLargeCounts, .trigramBlocks, .trigramHugeCounts,
      .trigramChildren, .trigramChildSamples)
    file.append(
      tree.orders[2], .fourgramEntries, .fourgramLargeCounts, .fourgramBlocks,
      .fourgramHugeCounts, .fourgramChildren, .fourgramChildSamples)
    file.append(.wordCharacters, words.characters)
    file.append(.wordFrequencies, words.frequencies)
    file.append(.wordFrequencyValues, words.values)
    file.append(words.degrees, .wordChildren, .wordChildSamples)
    file.append(.characters, neighbours.characters)
    file.append(.neighbourStarts, neighbours.starts)
    file.append(.neighbours, neighbours.bytes)
    file.append(.shapeScores, neighbours.scores)
    file.append(.weights, try Self.weights(SourceTable("weights.tsv", in: folder)))
    bytes = file.bytes
  }

  /// The bias, the weights and the thresholds, in the order of the text, as bits of doubles.
  private static func weights(_ table: SourceTable) throws -> [UInt64] {
    let numbers = try table.rows.enumerated().map { row, fields in
      guard fields.count == 2, let number = Double(String(fields[1])) else {
        throw table.fault(row, "不是“名称、制表符、数”")
      }
      return number.bitPattern
    }
    guard numbers.count == ModelFile.weightCount else {
      throw SourceFault("\(table.name)：要有 \(ModelFile.weightCount) 行")
    }
    return numbers
  }
}

/// The sections of a model file while they are put together.
private struct FileLayout {
  private var sections: [(section: ModelFile.Section, bytes: Data)] = []

  mutating func append<Number: FixedWidthInteger>(_ section: ModelFile.Section, _ list: [Number]) {
    var bytes = Data(capacity: list.count * MemoryLayout<Number>.size)
    for number in list { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
    sections.append((section, bytes))
  }

  mutating func append(
    _ degrees: [Int], _ bits: ModelFile.Section, _ samples: ModelFile.Section
  ) {
    let layout = ChildIndex.layout(degrees)
    append(bits, layout.bits)
    append(samples, layout.samples)
  }

  mutating func append(
    _ order: NGramTree.Order, _ entries: ModelFile.Section, _ large: ModelFile.Section,
    _ blocks: ModelFile.Section, _ huge: ModelFile.Section, _ bits: ModelFile.Section,
    _ samples: ModelFile.Section
  ) {
    append(entries, order.counts.entries)
    append(large, order.counts.large)
    append(blocks, order.counts.blocks)
    append(huge, order.counts.huge)
    append(order.degrees, bits, samples)
  }

  /// The whole file.
  var bytes: Data {
    var table = FileNumbers()
    var contents = Data()
    let start = ModelFile.headLength + sections.count * ModelFile.entryLength
    for (section, bytes) in sections {
      table.append(section.rawValue)
      table.append(UInt64(start + contents.count))
      table.append(UInt64(bytes.count))
      contents.append(bytes)
      // Each section starts where every kind of number may.
      contents.append(Data(count: (8 - contents.count % 8) % 8))
    }
    let body = table.bytes + contents
    var head = FileNumbers()
    head.append(ModelFile.magic)
    head.append(ModelFile.version)
    head.append(UInt32(sections.count))
    head.append(body.withUnsafeBytes { ModelFile.checksum(of: $0) })
    return head.bytes + body
  }
}

/// Little-endian numbers after one another.
private struct FileNumbers {
  private(set) var bytes = Data()

  mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
