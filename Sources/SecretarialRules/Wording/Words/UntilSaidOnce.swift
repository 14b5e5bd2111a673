/// 截至 and 为止 are not used together.
///
/// Convention of style, so this is a hint; both together are widely read as superfluous.
struct UntilSaidOnce: WordFrameRule {
  let code: RuleCode = "WZ649"
  let title = "“截至”与“为止”用一个"
  let basis = Basis.convention("语法修辞常识：成分赘余")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "“截至5月底”和“到5月底为止”是同一个意思，套在一起就重复了。期限写“截至”，"
    + "口气舒缓写“到……为止”。"
  let example: RuleExample? = RuleExample(
    wrong: "截至5月底为止", right: "截至5月底")

  static let frames = [
    WordFrame("截至", ["为止"], reach: 16, fault: "“截至”与“为止”用一个"),
    WordFrame("截止到", ["为止"], reach: 16, fault: "“截止”与“为止”用一个，写作“到……为止”或者“截至……”"),
  ]
}
