/// A body's document goes to the superior body, not to its head in person.
///
/// 规定：2012年条例第十五条第五项。
struct NoDocumentToSuperiorsHead: ScenarioRule {
  let code: RuleCode = "GW306"
  let violationName = "送领导个人"
  let title = "除上级机关负责人直接交办外，不得以本机关名义向上级机关负责人报送公文"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第五项"))
  let explanation =
    "公文送机关，由办公厅（室）登记、分办，件件有着落；送给个人，容易脱离办文程序，压了、丢了都没人知道。"
    + "上级负责人直接交办的事项除外。"
  let example: RuleExample? = RuleExample(
    wrong: "主送：张副市长", right: "主送：市人民政府")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, scenario.toPerson == true, scenario.assignedByPerson != true else {
      return nil
    }
    return violated(
      "公文送给了上级机关的负责人个人，而不是他直接交办的事",
      fix: "主送上级机关，按程序报送")
  }
}
