/// A body, a place and an element of a document bear the name that is in use.
///
/// Convention. The old name is right where the past is told, so the finding only asks.
public struct NameInUse: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ606"
  /// The requirement in one sentence.
  public let title = "机构、地名和公文要素用现行名称"
  /// What the rule rests on.
  public let basis = Basis.convention("机构改革、行政区划变更和现行条例、国标中的名称；叙述历史时照录旧名")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "旧名称在当时是对的，写今天的事要用今天的名称；引用历史文件照录原文，必要时加注。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "公文眉首", right: "公文版头")

  /// Takes no settings.
  public init() {}

  /// The names that are no longer in use; titles and quotations are left alone.
  public func findings(in text: WordingText) -> [Finding] {
    ConfusableSearch.dated.occurrences(in: text)
      .filter { !text.isInTitleOrQuote($0.range.lowerBound) }
      .map { row, range in
        finding(.doubtful, range, in: text, .dated(row), replacement: row.rights.first)
      }
  }
}

extension String {
  fileprivate static func dated(_ row: Confusable) -> String {
    guard let right = row.rights.first else { return "请核对“\(row.wrong)”：\(row.why)" }
    return "请核对“\(row.wrong)”，现行名称是“\(right)”：\(row.why)；叙述历史时照录"
  }
}
