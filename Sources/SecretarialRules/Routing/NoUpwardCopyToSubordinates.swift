/// A document that goes upward is not copied to subordinates.
///
/// 规定：2012年条例第十五条第一项。
struct NoUpwardCopyToSubordinates: ScenarioRule {
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
}
