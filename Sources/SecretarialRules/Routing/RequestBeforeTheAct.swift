/// A request is written before the act.
///
/// 惯例，参看2012年条例第八条第十一项；党组织的重大事项另有党内法规的明文。
struct RequestBeforeTheAct: ScenarioRule {
  let code: RuleCode = "GW121"
  let violationName = "事后请示"
  let title = "请示应当事前行文"
  let basis = Basis.convention(
    "公文处理条例没有写时间，但请求批准的事已经办完，批准就没有意义；党组织请示重大事项，党内法规明文要求事前",
    seeAlso: Citation(.documentRegulations, "第八条第十一项"), Citation(.partyReporting, "第十九条"))
  let explanation =
    "请示是等上级表态再行动。先办后请，等于要上级追认，上级不同意时已经收不回来。"
    + "情况紧急来不及的，先用电话等方式请示，再补书面。党组织向上级党组织请示重大事项不是惯例，"
    + "《中国共产党重大事项请示报告条例》规定必须事前请示。"
  let example: RuleExample? = RuleExample(
    wrong: "大会开完后请示增拨会议经费", right: "筹备阶段先请示经费，批复后再开会")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, scenario.purpose == .askApproval, scenario.timing == .after else {
      return nil
    }
    return violated(
      "事情已经办完才请求批准，请示失去了事前行文的意义",
      fix: "今后先请示、得到批复再办；已经办完的如实写报告说明，不能装作还没有办")
  }
}
