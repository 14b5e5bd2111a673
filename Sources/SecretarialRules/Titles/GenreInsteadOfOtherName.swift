import OfficialDocuments

/// A title ends in a genre, not in another name such as 总结 or 方案.
///
/// 规定：2012年条例第八条、第九条第七项。
struct GenreInsteadOfOtherName: PhraseRule {
  let code: RuleCode = "GW116"
  let kind = Phrase.Kind.title
  let title = "法定文种之外的名称不能作公文标题的文种"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第八条"), Citation(.documentRegulations, "第九条第七项"),
    note: "条文说“主要有”十五种；别的名称不作文种，是由此反推的通行理解，法规、规章另有规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "总结、计划、方案、办法这些名称不在十五种之内，不能单独作公文发出去。"
    + "上报的改用报告、请示，下发的改用“关于印发《……》的通知”；作为附件，原来的名称可以保留。"
  let example: RuleExample? = RuleExample(
    wrong: "石桥区司法局2025年普法工作总结", right: "石桥区司法局关于2025年普法工作情况的报告")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let title = phrase.title else { return [] }
    guard case .nonGenre(let name) = title.ending else { return [] }
    return [
      .otherName(name, of: title, rewritten: rewritten(title, name, as: phrase.genre), rule: code)
    ]
  }

  private func rewritten(_ title: DocumentTitle, _ name: NonGenre, as genre: DocumentGenre?)
    -> String?
  {
    if let genre, genre != .notice { return title.rewritten(as: genre) }
    switch name.destination {
    case .rewritten(let usual): return title.rewritten(as: genre ?? usual)
    case .issuedWithNotice: return title.issuedWithNotice()
    case .notSent: return nil
    }
  }
}

extension Finding {
  fileprivate static func otherName(
    _ name: NonGenre, of title: DocumentTitle, rewritten: String?, rule: RuleCode
  ) -> Finding {
    var message = "“\(name.rawValue)”不是公文文种：\(name.advice)"
    if let rewritten { message += "，例如“\(rewritten)”" }
    return Finding(
      rule: rule, severity: name.isProperForAttachment ? .doubtful : .error,
      range: title.endingRange, message: message)
  }
}
