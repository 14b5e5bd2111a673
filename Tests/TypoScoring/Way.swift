public import SecretarialRules
public import WordingModel

/// A way to look for miswritten characters.
public struct Way: Hashable, Sendable {
  /// What is done with a text.
  public enum Pipeline: String, CaseIterable, Sendable {
    /// Each sentence by itself, whatever the text is worded like and whatever is a name.
    case bare = "逐句"
    /// As `wenmi check` does: what ``WordingCheck`` reports under ``code``.
    case check = "成文"
  }

  /// The rule by which the check reports them.
  public static let code: RuleCode = "WZ626"

  /// What is done with a text.
  public let pipeline: Pipeline
  /// How sure one must be.
  public let strictness: Strictness

  /// Takes a pipeline and a level.
  public init(_ pipeline: Pipeline, _ strictness: Strictness) {
    (self.pipeline, self.strictness) = (pipeline, strictness)
  }

  /// All of them, by pipeline, then from the level that says most.
  public static let all = Pipeline.allCases.flatMap { pipeline in
    Strictness.allCases.map { Way(pipeline, $0) }
  }

  /// `成文·适中`
  public var name: String { "\(pipeline.rawValue)·\(strictness.rawValue)" }

  /// What is reported in a text, in its order.
  public func corrections(in text: MarkedText, model: WordingModel) -> [Correction] {
    switch pipeline {
    case .bare:
      return Self.suspicions(in: text, TypoDetector(model: model, strictness: strictness)).map {
        Correction(
          offset: $0.offset, observed: $0.suspicion.observed,
          suggested: $0.suspicion.suggested.character)
      }
    case .check:
      return findings(in: text, model: model).filter { $0.rule == Self.code }.compactMap {
        guard let suggested = $0.replacement?.unicodeScalars.first else { return nil }
        return Correction(
          offset: $0.range.lowerBound, observed: text.scalars[$0.range.lowerBound],
          suggested: suggested)
      }
    }
  }

  /// Everything that the check reports in a text, with places in scalars.
  public func findings(
    in text: MarkedText, model: WordingModel
  ) -> [(rule: RuleCode, range: Range<Int>, replacement: String?)] {
    let string = String(String.UnicodeScalarView(text.scalars))
    let profile = RuleProfile(strictness: strictness)
    let places = Dictionary(
      uniqueKeysWithValues: zip(string.unicodeScalars.indices, text.scalars.indices))
    return WordingCheck.findings(in: string, profile: profile, model: model).map { finding in
      let start = places[finding.range.lowerBound] ?? 0
      return (
        finding.rule, start..<(places[finding.range.upperBound] ?? text.scalars.count),
        finding.replacement
      )
    }
  }

  /// What a detector suspects in the sentences of a text, each read by itself, with places in the
  /// text.
  public static func suspicions(
    in text: MarkedText, _ detector: TypoDetector
  ) -> [(offset: Int, suspicion: Suspicion)] {
    TypoDetector.lines(of: text.scalars)
      .flatMap { TypoDetector.sentences(of: text.scalars, in: $0) }
      .flatMap { sentence in
        detector.suspicions(inSentence: Array(text.scalars[sentence])).map {
          (sentence.lowerBound + $0.offset, $0)
        }
      }
  }
}
