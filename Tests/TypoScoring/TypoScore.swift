import WordingModel

/// A character that is said to be miswritten, and what is said to belong there.
public struct Correction: Hashable, Sendable {
  /// Where it stands, in scalars from the beginning of the text.
  public let offset: Int
  /// What is written.
  public let observed: Unicode.Scalar
  /// What is said to belong there.
  public let suggested: Unicode.Scalar

  /// Puts the three together.
  public init(offset: Int, observed: Unicode.Scalar, suggested: Unicode.Scalar) {
    (self.offset, self.observed, self.suggested) = (offset, observed, suggested)
  }

  /// Whether this is what was planted at this place.
  public func mends(_ slip: MarkedText.Slip) -> Bool {
    offset == slip.offset && suggested == slip.right
  }
}

/// What was said of texts, counted against what is known of them.
///
/// Characters count wherever they stand; sentences count from ``shortestSentence`` characters on.
public struct TypoScore: Sendable {
  /// Sentences with fewer characters, such as numbers of items, are not counted.
  public static let shortestSentence = 6

  /// Slips there are.
  public private(set) var slips = 0
  /// Characters that were reported.
  public private(set) var reported = 0
  /// Reported characters that are slips, whatever was suggested for them.
  public private(set) var placed = 0
  /// Reported characters that are slips, with what belongs there.
  public private(set) var mended = 0
  /// Sentences without slips, and those of them in which something was reported.
  public private(set) var sound = 0, soundReported = 0
  /// Sentences with slips, those of them in which something was reported, and those in which every
  /// slip was mended and nothing else was reported.
  public private(set) var faulty = 0, faultyReported = 0, faultyMended = 0

  /// Nothing yet.
  public init() {}

  /// Counts one text.
  public mutating func count(_ corrections: [Correction], in text: MarkedText) {
    let known = Dictionary(uniqueKeysWithValues: text.slips.map { ($0.offset, $0) })
    slips += text.slips.count
    reported += corrections.count
    placed += corrections.count { known[$0.offset] != nil }
    mended += corrections.count { known[$0.offset].map($0.mends) ?? false }
    for sentence in Self.sentences(of: text) {
      let planted = text.slips.filter { sentence.contains($0.offset) }
      let found = corrections.filter { sentence.contains($0.offset) }
      if planted.isEmpty {
        sound += 1
        soundReported += found.isEmpty ? 0 : 1
      } else {
        faulty += 1
        faultyReported += found.isEmpty ? 0 : 1
        let isMended =
          found.count == planted.count && zip(found, planted).allSatisfy { $0.mends($1) }
        faultyMended += isMended ? 1 : 0
      }
    }
  }

  /// The sentences of a text that count.
  public static func sentences(of text: MarkedText) -> [Range<Int>] {
    TypoDetector.lines(of: text.scalars)
      .flatMap { TypoDetector.sentences(of: text.scalars, in: $0) }
      .filter { text.characters(in: $0) >= shortestSentence }
  }

  /// Of all sentences without slips those in which something was reported.
  public var falseAlarms: Proportion { Proportion(soundReported, of: sound) }
  /// Of all that was reported what was right.
  public var precision: Proportion { Proportion(mended, of: reported) }
  /// Of all slips those that were reported with what belongs there.
  public var recall: Proportion { Proportion(mended, of: slips) }
  /// Of all slips those that were reported.
  public var detection: Proportion { Proportion(placed, of: slips) }
  /// Of all sentences in which something was reported those that came out right.
  public var sentencePrecision: Proportion {
    Proportion(faultyMended, of: faultyReported + soundReported)
  }
  /// Of all sentences with slips those that came out right.
  public var sentenceRecall: Proportion { Proportion(faultyMended, of: faulty) }
  /// The harmonic mean of ``sentencePrecision`` and ``sentenceRecall``; 0 where both are.
  public var sentenceF: Double {
    let sum = faultyReported + soundReported + faulty
    return sum == 0 ? 0 : 2 * Double(faultyMended) / Double(sum)
  }
}
