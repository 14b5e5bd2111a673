import WordingModel

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
  public let basis = Basis.convention("公文用语的通常搭配，按公开的法律法规文本中字词相连的次数推算，不是规定")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation =
    "打字容易选成同音、近音的字，或者看错成形近的字，单个字没有错，放在这里不成话。这一条只比较哪个字在公文里更常这样用，"
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
    let suspicions = detector.suspicions(in: text.scalars)
    guard !suspicions.isEmpty else { return [] }
    let names = NameContext(text: text, profile: profile)
    let surest = detector.threshold(.strict)
    return suspicions.compactMap { suspicion in
      switch names.standing(of: suspicion) {
      case .name: return nil
      case .likely where suspicion.probability < surest: return nil
      case .likely, .plain:
        return Finding(
          rule: code, severity: .doubtful,
          range: text.range(suspicion.offset..<suspicion.offset + 1),
          message: .misfit(suspicion, in: text),
          replacement: String(suspicion.suggested.character))
      }
    }
  }
}

extension String {
  fileprivate static func misfit(_ suspicion: Suspicion, in text: WordingText) -> String {
    let words = text.string(text.words(around: suspicion.offset))
    let advice = "请核对“\(words)”的“\(suspicion.observed)”，似应作“\(suspicion.suggested.character)”"
    let kind = "（\(suspicion.suggested.kind.rawValue)）"
    return text.isInTitleOrQuote(suspicion.offset) ? advice + kind + "；标题和引文以原文为准" : advice + kind
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
