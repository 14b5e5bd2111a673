/// A department that writes to the department above on a major matter has its own government's consent.
///
/// 规定：2012年条例第十五条第二项。
struct OwnLevelConsentForMajorMatter: ScenarioRule {
  let code: RuleCode = "GW309"
  let violationName = "未经本级同意"
  let title = "部门向上级主管部门请示、报告重大事项应当经本级党委、政府同意或者授权"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第二项"))
  let explanation =
    "部门首先归本级党委、政府领导，重大事项要让本级先拿主意。"
    + "本部门职权以内的事，条例要求直接报上级主管部门。"
  let example: RuleExample? = RuleExample(
    wrong: "县水利局未报县政府就向市水利局请示调整规划", right: "经县政府同意后向市水利局请示调整规划")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.senderKind == .department, scenario.goesUpward,
      scenario.receiverKind == .department, scenario.majorMatter == true,
      scenario.ownLevelConsent != true
    else { return nil }
    return violated(
      "部门就重大事项向上级主管部门行文，没有经过本级党委、政府同意或者授权",
      fix: "先报本级党委、政府同意或者取得授权，再行文")
  }
}
