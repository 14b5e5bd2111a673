/// A department gives no orders to a lower party committee or government.
///
/// 规定：2012年条例第十六条第二项。
struct NoOrderToLowerGovernment: ScenarioRule {
  let code: RuleCode = "GW310"
  let violationName = "部门向下级政府发指令"
  let title = "部门不得向下级党委、政府发布指令性公文或者提出指令性要求"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十六条第二项"))
  let explanation =
    "下级党委、政府归上级党委、政府领导，不归上级的部门领导。"
    + "部门要布置工作，可以发给下级政府的对口部门，或者报请政府发文、由办公厅（室）受权发文。"
  let example: RuleExample? = RuleExample(
    wrong: "市教育局要求各县（区）人民政府限期整改", right: "市政府（或者市政府办公室受权）向各县（区）人民政府行文")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.senderKind == .department, scenario.relation == .subordinate,
      scenario.receiverKind == .committeeOrGovernment, scenario.directive == true,
      scenario.governmentConsent != true
    else { return nil }
    return violated(
      "部门向下级党委、政府发布指令性公文或者提出了指令性要求",
      fix: "改发下级政府的相关部门，或者报请本级党委、政府（受权的办公厅、办公室）行文")
  }
}
