/// Departments agree before one of them writes downward on a shared matter.
///
/// 规定：2012年条例第十六条第四项。
struct ConsensusBeforeDownwardDocument: ScenarioRule {
  let code: RuleCode = "GW312"
  let violationName = "未协商一致"
  let title = "涉及多个部门职权、未协商一致的，不得向下行文"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十六条第四项"))
  let explanation =
    "几家口径不一，下面不知道听谁的。先协商，谈不拢的报上级协调。"
    + "擅自行文的，上级应当责令纠正或者撤销。"
  let example: RuleExample? = RuleExample(
    wrong: "未与交通局谈妥就单独发文设卡", right: "与交通局协商一致后再发文")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.relation == .subordinate, scenario.withoutConsensus == true else { return nil }
    return violated(
      "涉及其他部门的职权，还没有协商一致就向下行文",
      fix: "先与有关部门协商一致；协商不成的报请上级机关协调")
  }
}
