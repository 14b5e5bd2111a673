/// No joint document on what belongs to the separate powers of committee and government.
///
/// 规定：2012年条例第十七条。
struct NoJointDocumentOnSeparatePowers: ScenarioRule {
  let code: RuleCode = "GW313"
  let violationName = "各自职权联合行文"
  let title = "属于党委、政府各自职权范围的工作不得联合行文"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十七条"))
  let explanation =
    "党委管党委的事，政府管政府的事，各自发文，职责才清楚。"
    + "确属共同职责又有必要的，同级党政机关才联合行文。"
  let example: RuleExample? = RuleExample(
    wrong: "县委、县政府联合发文布置行政许可事项", right: "县政府发文布置行政许可事项")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.jointWith?.isEmpty == false, scenario.separatePowers == true else { return nil }
    return violated(
      "事项属于党委、政府各自的职权范围，却联合行文",
      fix: "由有职权的一方单独行文")
  }
}
