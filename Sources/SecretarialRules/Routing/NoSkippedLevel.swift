/// No level is passed over; where it must be, the body passed over gets a copy.
///
/// 规定：2012年条例第十四条。
struct NoSkippedLevel: ScenarioRule {
  let code: RuleCode = "GW305"
  let violationName = "越级未抄送"
  let title = "一般不得越级行文，特殊情况越级的应当同时抄送被越过的机关"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十四条"))
  let explanation =
    "一级管一级，越过直接上级，它不知情，也没法负责。"
    + "遇到重大突发情况等特殊情形可以越级，但要同时抄送被越过的机关。"
  let example: RuleExample? = RuleExample(
    wrong: "镇政府直接向市政府请示", right: "镇政府向县政府请示，由县政府研究上报")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, scenario.skipsLevel == true, scenario.copiesSkippedBody != true
    else { return nil }
    return violated(
      "越级行文，又没有抄送被越过的机关",
      fix: "改为逐级行文；确有特殊情况必须越级的，同时抄送被越过的机关")
  }
}
