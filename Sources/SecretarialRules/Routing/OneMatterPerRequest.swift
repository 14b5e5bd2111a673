/// A request carries one matter.
///
/// 规定：2012年条例第十五条第四项。
struct OneMatterPerRequest: ScenarioRule {
  let code: RuleCode = "GW303"
  let violationName = "一文多事"
  let title = "请示应当一文一事"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第四项"))
  let explanation =
    "几件事归不同的人管、批的快慢也不同，写在一起，一件卡住，件件都等。"
    + "同一件事里几个分不开的问题不算多事；互不相干的才要拆。"
  let example: RuleExample? = RuleExample(
    wrong: "关于新建食堂和增加岗位的请示", right: "关于新建食堂的请示；关于增加岗位的请示")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, let matters = scenario.matters, matters > 1,
      scenario.purpose == .askApproval || scenario.purpose == .askInstructions
    else { return nil }
    return violated(
      "一份请示写了\(matters)件不相干的事",
      fix: "拆成\(matters)份请示，一份一件事，分别报送")
  }
}
