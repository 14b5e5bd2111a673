public import WordingModel

/// A character fits its context, and is none that sounds or looks like the one that was meant.
///
/// Convention. What is counted are characters in statutes and regulations; a person must decide. It
/// needs a wording model and looks for nothing without one.
public struct CharacterFitsContext: CheckedRule {
  /// The permanent code, for those who must know that without a model it finds nothing.
  public static let code: RuleCode = "WZ626"
  /// The permanent code.
  public let code: RuleCode = Self.code
  /// The requirement in one sentence.
  public let title = "字要合上下文，不误作同音、形近的字"
  /// What the rule rests on.
  public let basis = Basis.convention("公文用语的通常搭配，按公开的法律法规文本推算")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation =
    "打字容易选成同音、近音的字，或者看错成形近的字，单个字没有错，放在这里不成话。这一条不是规定，只比较哪个字在公文里更常这样用，"
    + "专名、术语、少见的说法可能被误报，是不是写错要由人核对。单位常用的名称可以写进检查设置的 allowedWords。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(
    wrong: "建立健全安全生产规章治度", right: "建立健全安全生产规章制度")

  init() {}

  /// The characters of a text for which another is far more usual.
  ///
  /// - Parameters:
  ///   - text: A text that has been read.
  ///   - model: What is known of the wording of official prose.
  ///   - profile: How sure one must be, and the words of the office.
  /// - Returns: The findings in the order of the text.
  func findings(
    in text: WordingText, model: WordingModel, profile: RuleProfile
  ) -> [Finding] {
    let detector = TypoDetector(model: model, strictness: profile.strictness)
    let suspicions = Self.suspicions(in: text.scalars, detector)
    guard !suspicions.isEmpty else { return [] }
    let names = NameContext(text: text, profile: profile)
    let surest = detector.threshold(.strict)
    let standing = suspicions.filter { suspicion in
      switch names.standing(of: suspicion) {
      case .name: false
      case .likely: suspicion.probability >= surest
      case .plain: true
      }
    }
    return standing.indices.filter { index in
      // One slip can make its neighbour look like another.
      standing[index].probability >= surest
        || ![index - 1, index + 1].contains { other in
          standing.indices.contains(other)
            && abs(standing[other].offset - standing[index].offset) == 1
            && standing[other].probability > standing[index].probability
        }
    }.map { index in
      let suspicion = standing[index]
      return Finding(
        rule: code, severity: .doubtful,
        range: text.range(suspicion.offset..<suspicion.offset + 1),
        message: .misfit(suspicion, in: text, model),
        replacement: String(suspicion.suggested.character))
    }
  }

  /// Whether nothing is looked for in a line because it is not worded like official prose.
  public static func passesOver(_ line: Substring, _ model: WordingModel) -> Bool {
    !TypoDetector(model: model).isOfficial(line.unicodeScalars.filter { !$0.isInvisible })
  }

  /// The suspicious characters of a text, read without what cannot be seen: text that was pasted
  /// from a page is full of it.
  private static func suspicions(
    in scalars: [Unicode.Scalar], _ detector: TypoDetector
  ) -> [Suspicion] {
    guard scalars.contains(where: \.isInvisible) else { return detector.suspicions(in: scalars) }
    let offsets = scalars.indices.filter { !scalars[$0].isInvisible }
    return detector.suspicions(in: offsets.map { scalars[$0] }).map {
      $0.moved(to: offsets[$0.offset])
    }
  }
}

extension Unicode.Scalar {
  /// Whether nothing is shown for it, such as a joiner or a mark of byte order.
  fileprivate var isInvisible: Bool { value >= 0xAD && properties.isDefaultIgnorableCodePoint }
}

extension String {
  fileprivate static func misfit(
    _ suspicion: Suspicion, in text: WordingText, _ model: WordingModel
  ) -> String {
    let words = text.string(text.words(around: suspicion.offset))
    let advice = "请核对“\(words)”的“\(suspicion.observed)”，似应作“\(suspicion.suggested.character)”"
    let kind = "（\(suspicion.kind(model))）"
    return text.isInTitleOrQuote(suspicion.offset) ? advice + kind + "；标题和引文以原文为准" : advice + kind
  }
}

extension Suspicion {
  /// The kind of slip; where one of the two has several readings, it may be either.
  fileprivate func kind(_ model: WordingModel) -> String {
    suggested.kind == .sameSound && !model.soundAlike(observed, suggested.character)
      ? "音同或音近" : suggested.kind.rawValue
  }
}

extension WordingText {
  /// A few characters on both sides of an offset, as far as no mark stands between.
  fileprivate func words(around offset: Int) -> Range<Int> {
    var start = offset
    while start > 0, offset - start < 3, !scalars[start - 1].separatesWords { start -= 1 }
    var end = offset + 1
    while end < scalars.count, end - offset <= 3, !scalars[end].separatesWords { end += 1 }
    return start..<end
  }
}
