/// A word is not written with characters that never form it.
///
/// Convention: the word forms of the standard dictionaries. In a book title and in a word that is
/// talked about (“布署”) the original may be so: there the finding only asks.
public struct NoMiswrittenWord: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ601"
  /// The requirement in one sentence.
  public let title = "不写从来不成词的误字"
  /// What the rule rests on.
  public let basis = Basis.convention("现代汉语规范词形，以通行的规范词典为准")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.error
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = true
  /// Why it is so and how to tell.
  public let explanation =
    "误字多半音同或形近：部署误作布署，再接再厉误作再接再励。记住字义就不会写错：部有统领的意思，厉是磨砺。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "全面布署防汛工作", right: "全面部署防汛工作")

  /// Takes no settings.
  public init() {}

  /// The miswritten words.
  public func findings(in text: WordingText) -> [Finding] {
    ConfusableSearch.always.occurrences(in: text).map { row, range in
      let isCited = text.isInTitle(range.lowerBound) || text.isWholeQuote(range)
      return finding(
        isCited ? .doubtful : .error, range, in: text,
        isCited ? .citedAs(row) : .miswritten(row), replacement: row.rights.first)
    }
  }
}

extension String {
  fileprivate static func miswritten(_ row: Confusable) -> String {
    "“\(row.wrong)”应写作“\(row.rights.joined(separator: "”或“"))”：\(row.why)"
  }

  fileprivate static func citedAs(_ row: Confusable) -> String {
    "“\(row.wrong)”现在写作“\(row.rights.joined(separator: "”或“"))”；若是照录原文，请核对原件"
  }
}
