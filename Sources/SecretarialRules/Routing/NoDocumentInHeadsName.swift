/// A document to a superior body goes out in the body's name, not its head's.
///
/// 规定：2012年条例第十五条第五项。
struct NoDocumentInHeadsName: ScenarioRule {
  let code: RuleCode = "GW307"
  let violationName = "以个人名义"
  let title = "不得以本机关负责人名义向上级机关报送公文"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第五项"))
  let explanation =
    "公文是机关对机关。负责人署自己的名字向上级机关报送，出了问题不知道是个人意见还是机关意见。"
  let example: RuleExample? = RuleExample(
    wrong: "县民政局局长李某某致市民政局的报告", right: "县民政局致市民政局的报告")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, scenario.inPersonalName == true else { return nil }
    return violated(
      "以本机关负责人的名义向上级机关报送公文",
      fix: "改用本机关的名义行文")
  }
}
