/// Of two confusable words the one that fits the context is used.
///
/// Convention. Both words exist, so the finding only asks, and only where the surroundings speak
/// for the other word.
public struct ConfusableFitsContext: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ602"
  /// The requirement in one sentence.
  public let title = "易混词语按语境选用"
  /// What the rule rests on.
  public let basis = Basis.convention("现代汉语词义辨析，以通行的规范词典为准")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "两个词都存在，单看写法分不出对错，要看它和谁搭配：行使权力、享有权利；必须认真、生活必需。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "必需认真落实", right: "必须认真落实")

  /// Takes no settings.
  public init() {}

  /// The words whose surroundings speak for another.
  public func findings(in text: WordingText) -> [Finding] {
    ConfusableSearch.context.occurrences(in: text)
      .filter { !text.isInTitleOrQuote($0.range.lowerBound) }
      .map { row, range in
        finding(.doubtful, range, in: text, .confusable(row), replacement: row.rights.first)
      }
  }
}

extension String {
  fileprivate static func confusable(_ row: Confusable) -> String {
    "请核对“\(row.wrong)”，此处似应作“\(row.rights.joined(separator: "”或“"))”：\(row.why)"
  }
}
