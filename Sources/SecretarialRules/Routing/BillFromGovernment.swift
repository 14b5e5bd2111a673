import OfficialDocuments

/// Only a people's government submits a bill.
///
/// 规定：2012年条例第八条第十三项。
struct BillFromGovernment: ScenarioRule, PhraseRule {
  let code: RuleCode = "GW123"
  let kind = Phrase.Kind.title
  let violationName = "议案主体不符"
  let title = "议案只能由人民政府向同级人大或者它的常委会提出"
  let basis = Basis.regulation(Citation(.documentRegulations, "第八条第十三项"))
  let explanation =
    "公文中的议案专指人民政府提请同级人大或者它的常委会审议的文件。"
    + "党委、部门、办公室都不能自己提；部门有事项要提请审议，先向本级政府请示。"
  let example: RuleExample? = RuleExample(
    wrong: "县财政局关于提请审议预算调整方案的议案", right: "平岭县人民政府关于提请审议预算调整方案的议案")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    // Upward the same purpose is an ordinary request to one's own government.
    guard scenario.purpose == .submitForDeliberation, scenario.relation != .superior,
      let kind = scenario.senderKind, kind != .government
    else { return nil }
    return violated(
      "发文的是\(kind.rawValue)，不是人民政府，不能提出议案",
      fix: "先向本级人民政府请示，由人民政府向同级人大或者它的常委会提出议案")
  }

  /// A department in the title; bodies of a congress submit bills of another kind.
  func findings(in phrase: Phrase) -> [Finding] {
    let title = DocumentTitle(phrase.text)
    guard title.genre == .bill, let issuer = title.issuer,
      ["局", "厅", "部", "办公室", "党委", "县委", "市委", "省委", "区委"].contains(where: {
        phrase.text[issuer].hasSuffix($0)
      })
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: issuer,
        message: "公文中的议案由人民政府提出，这里的发文机关是“\(phrase.text[issuer])”，请核对")
    ]
  }
}
