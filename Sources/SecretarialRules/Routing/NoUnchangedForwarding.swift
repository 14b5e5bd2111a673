/// A subordinate's request is passed on with a view of one's own.
///
/// 规定：2012年条例第十五条第三项。
struct NoUnchangedForwarding: ScenarioRule {
  let code: RuleCode = "GW308"
  let violationName = "原文转报"
  let title = "下级请示以本机关名义上报的应当提出倾向性意见，不得原文转报"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第三项"))
  let explanation =
    "中间这一级最了解情况，应当先审核，说清同意不同意、为什么、怎么办。"
    + "原样往上一送，等于把责任推给上级，上级也缺少判断的依据。"
  let example: RuleExample? = RuleExample(
    wrong: "县政府把镇政府的请示原样报市政府", right: "县政府审核后提出自己的意见，再向市政府请示")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, scenario.forwardsUnchanged == true else { return nil }
    return violated(
      "下级的请示没有提出意见就原文转报上级",
      fix: "先审核，提出倾向性意见，再以本机关名义上报")
  }
}
