/// 根据……显示 runs two frames together.
///
/// Convention of style; very common, so this is a hint. 据 alone as part of a set phrase (据悉) is
/// not looked at.
struct EvidenceShowsOrIsCited: WordFrameRule {
  let code: RuleCode = "WZ654"
  let title = "“根据……”与“……显示”用一种"
  let basis = Basis.convention("语法修辞常识：句式杂糅")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "“根据调查”是引出依据，后面要有自己的主语；“调查显示”里调查就是主语。"
    + "套成“根据调查显示”，句子就没有主语了。写“据调查，……”或者“调查显示，"
    + "……”。"
  let example: RuleExample? = RuleExample(
    wrong: "根据调查显示，群众满意", right: "调查显示，群众满意")

  static let frames = ["根据", "依据", "按照"].map {
    WordFrame(
      $0,
      [
        "数据显示", "统计显示", "调查显示", "结果显示", "资料显示", "数据表明", "统计表明", "调查表明", "结果表明", "研究表明",
        "研究显示", "监测显示", "报告显示",
      ], reach: 12, fault: "“\($0)……”与“……显示”用一种")
  }
}
