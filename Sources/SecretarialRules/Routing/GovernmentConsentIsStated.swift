/// A department that writes to a lower government with consent says so in the text.
///
/// 规定：2012年条例第十六条第二项。
struct GovernmentConsentIsStated: ScenarioRule {
  let code: RuleCode = "GW311"
  let violationName = "未注明政府同意"
  let title = "经政府同意由部门行文的，文中须注明已经政府同意"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十六条第二项"))
  let explanation =
    "需要政府审批的具体事项，政府同意以后可以由职能部门行文。"
    + "文中不写“经×人民政府同意”，收文的政府看不出部门凭什么提要求。"
  let example: RuleExample? = RuleExample(
    wrong: "现将有关事项通知如下", right: "经市人民政府同意，现将有关事项通知如下")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.senderKind == .department, scenario.relation == .subordinate,
      scenario.receiverKind == .committeeOrGovernment, scenario.governmentConsent == true
    else { return nil }
    // Where no order is given the omission matters only if it is stated as a fact of the case.
    let omitted =
      scenario.directive == true
      ? scenario.consentStated != true : scenario.consentStated == false
    guard omitted else { return nil }
    return violated(
      "政府已经同意由部门行文，文中却没有注明",
      fix: "在文中写明“经××人民政府同意”")
  }
}
