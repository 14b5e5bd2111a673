/// Of several spellings of one word the recommended one is used.
///
/// Convention; GF 1001—2001, which lists part of the pairs, recommends and does not prescribe.
public struct PreferredVariant: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ603"
  /// The requirement in one sentence.
  public let title = "异形词用推荐词形，习惯写法与机关通例一致"
  /// What the rule rests on.
  public let basis = Basis.convention(
    "现代汉语通用词形和机关行文习惯；部分词形见《第一批异形词整理表》（GF 1001—2001，推荐性）")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.hint
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = true
  /// Why it is so and how to tell.
  public let explanation = "这些写法有人用，不算错字，只是公文里统一用推荐词形更整齐：账本、订单、其他。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "其它事项", right: "其他事项")

  /// Takes no settings.
  public init() {}

  /// The spellings that are not the recommended ones; titles and quotations are left alone.
  public func findings(in text: WordingText) -> [Finding] {
    ConfusableSearch.variant.occurrences(in: text)
      .filter { !text.isInTitleOrQuote($0.range.lowerBound) }
      .map { row, range in
        finding(.hint, range, in: text, .variant(row), replacement: row.rights.first)
      }
  }
}

extension String {
  fileprivate static func variant(_ row: Confusable) -> String {
    "“\(row.wrong)”多写作“\(row.rights.joined(separator: "”或“"))”：\(row.why)"
  }
}
