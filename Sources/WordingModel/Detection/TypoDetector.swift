/// Finds characters that may have been written for others in official prose.
///
/// It reads a text line by line: a line is a paragraph, and what it finds in one does not depend on
/// the others. Of a paragraph that is not worded like official prose it says nothing.
public struct TypoDetector: Sendable {
  /// What it knows.
  public let model: WordingModel
  /// How sure it must be.
  public let strictness: Strictness

  /// Makes a detector; many may share a model.
  public init(model: WordingModel, strictness: Strictness = .operating) {
    (self.model, self.strictness) = (model, strictness)
  }

  /// The least probability that is reported at a level.
  public func threshold(_ strictness: Strictness) -> Double { model.weights.threshold(strictness) }

  /// A paragraph is worded like official prose if the mean logarithm of the probability of its
  /// tokens is not below this.
  public static let leastMean = -3.0

  /// The characters of a text that are suspicious, in its order, each with what fits best.
  public func suspicions(in text: [Unicode.Scalar]) -> [Suspicion] {
    Self.lines(of: text).flatMap { line in
      let sentences = Self.sentences(of: text, in: line).map { reading(of: text, in: $0) }
      guard Self.isOfficial(sentences) else { return [Suspicion]() }
      return sentences.flatMap { best(of: $0.suspicions()) }
    }
  }

  /// Whether a line is worded like official prose; of others nothing is said.
  public func isOfficial(_ line: [Unicode.Scalar]) -> Bool {
    Self.isOfficial(Self.sentences(of: line, in: line.indices).map { reading(of: line, in: $0) })
  }

  /// The suspicious characters of one sentence, whatever it is worded like.
  public func suspicions(inSentence sentence: [Unicode.Scalar]) -> [Suspicion] {
    best(of: candidates(inSentence: sentence))
  }

  /// Every character that would stand better in a sentence than what is written, however little.
  public func candidates(inSentence sentence: [Unicode.Scalar]) -> [Suspicion] {
    reading(of: sentence, in: sentence.indices).suspicions()
  }

  /// How a stretch of text is worded: the sum of the logarithms of the probabilities of its tokens,
  /// and their number, the ends of its sentences included.
  public func wording(of text: [Unicode.Scalar], in range: Range<Int>) -> (sum: Double, tokens: Int)
  {
    Self.sentences(of: text, in: range).map { reading(of: text, in: $0) }.reduce((0, 0)) {
      ($0.0 + $1.total, $0.1 + $1.length)
    }
  }

  /// The lines of a text that are not empty, without their ends; one of more than 20,000 scalars is
  /// cut.
  public static func lines(of text: [Unicode.Scalar]) -> [Range<Int>] {
    pieces(of: text, in: text.indices, atMost: 20_000) { $0.endsLine ? .before : nil }
  }

  /// The sentences of a stretch of text, each with the mark that ends it; one of more than 1,000
  /// scalars is cut.
  public static func sentences(of text: [Unicode.Scalar], in range: Range<Int>) -> [Range<Int>] {
    pieces(of: text, in: range, atMost: 1000) { scalar in
      switch scalar {
      case "。", "；", "！", "？", ";", "!", "?": .after
      default: nil
      }
    }
  }

  private func reading(of text: [Unicode.Scalar], in range: Range<Int>) -> SentenceReading {
    SentenceReading(TokenSequence(text, in: range), model)
  }

  private static func isOfficial(_ sentences: [SentenceReading]) -> Bool {
    let sum = sentences.reduce(0) { $0 + $1.total }
    let tokens = sentences.reduce(0) { $0 + $1.length }
    return tokens > 0 && sum >= leastMean * Double(tokens)
  }

  /// For each place the most probable suspicion that reaches the threshold.
  private func best(of candidates: [Suspicion]) -> [Suspicion] {
    let threshold = threshold(strictness)
    var best: [Suspicion] = []
    for candidate in candidates where candidate.probability >= threshold {
      guard let last = best.last, last.offset == candidate.offset else {
        best.append(candidate)
        continue
      }
      if candidate.probability > last.probability { best[best.count - 1] = candidate }
    }
    return best
  }

  /// Which side of a mark a text is cut on.
  private enum Cut { case before, after }

  /// Cuts a stretch of text at marks, and where there are none, at a length, so that a text without
  /// any takes no more memory than others.
  private static func pieces(
    of text: [Unicode.Scalar], in range: Range<Int>, atMost longest: Int,
    cut: (Unicode.Scalar) -> Cut?
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range {
      let side = cut(text[offset]) ?? (offset + 1 - start >= longest ? .after : nil)
      guard let side else { continue }
      let end = side == .after ? offset + 1 : offset
      if end > start { pieces.append(start..<end) }
      start = offset + 1
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }
}

extension Unicode.Scalar {
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
