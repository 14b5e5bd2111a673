import OfficialDocuments

/// A document that goes upward is not copied to subordinates.
///
/// 规定：2012年条例第十五条第一项。
struct NoUpwardCopyToSubordinates: ScenarioRule, DocumentRule {
  let code: RuleCode = "GW302"
  let violationName = "抄送下级"
  let title = "上行文不得抄送下级机关"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第一项"))
  let explanation =
    "上级还没有表态，下级就先看到了，容易误当作已经定了的事去办，也会给上级造成压力。"
    + "等上级批复以后，再另行通知下级。"
  let example: RuleExample? = RuleExample(
    wrong: "请示主送市政府，抄送各县（区）", right: "请示主送市政府；批复后再通知各县（区）")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, scenario.copiesTo?.contains(.subordinate) == true else { return nil }
    return violated(
      "上行文抄送了下级机关",
      fix: "删去抄送的下级机关，等上级答复后再向下级行文")
  }

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .requestForInstructions || document.genre == .report,
      let copies = document.first(.copyRecipients)
    else { return [] }
    return RecipientList(copies.text).items.compactMap { item in
      var name = copies.text[item]
      if let colon = name.firstIndex(where: { "：:".contains($0) }) {
        name = name[name.index(after: colon)...].drop(while: \.isWhitespace)
      }
      guard Self.subordinates.contains(where: { name.hasPrefix($0) }) else { return nil }
      return Finding(
        rule: code, severity: .doubtful,
        range: copies.place(of: name.startIndex..<name.endIndex),
        message: "“\(name)”像是下级机关；上行文不得抄送下级机关")
    }
  }

  /// Names that only bodies below have in a list of copies.
  private static let subordinates = [
    "各乡", "各镇", "各街道", "各县", "各区", "各市（", "各市、", "各市(", "各村", "各社区", "各科", "各股", "各直属", "各下属",
    "所属各", "局属各", "下属各",
  ]
}
