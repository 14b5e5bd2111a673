/// A cause is named with one word of cause.
///
/// Convention: 原因是 and 因为 are two frames for one thing. Quotations and titles are left alone.
struct CauseSaidOnce: WordFrameRule {
  let code: RuleCode = "WZ647"
  let title = "说原因只用一个表示原因的词"
  let basis = Basis.convention("语法修辞常识：句式杂糅")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“原因是因为……”“原因在于……造成的”把两种说法套在一起。写“原因是……”或者“因为…"
    + "…”，“由……造成”或者“原因在于……”，用一种就够。"
  let example: RuleExample? = RuleExample(
    wrong: "原因是因为准备不足", right: "原因是准备不足")

  private static let ends = ["造成的", "导致的", "引起的", "所致", "所造成的", "所导致的"].flatMap { word in
    ["。", "；", "\n"].map { word + $0 }
  }

  static let frames = [
    WordFrame("原因是", ["因为", "由于"], reach: 0, fault: "“原因是”与“因为”“由于”用一个"),
    WordFrame("原因就是", ["因为", "由于"], reach: 0, fault: "“原因是”与“因为”“由于”用一个"),
    WordFrame("原因主要是", ["因为", "由于"], reach: 0, fault: "“原因是”与“因为”“由于”用一个"),
    WordFrame(
      "原因在于", ends, without: ["是由", "是因"], reach: 40, fault: "“原因在于”与“造成”“所致”用一个"),
    WordFrame(
      "之所以", ["的原因是因为", "的原因是由于"], reach: 40, crossesCommas: true,
      fault: "“之所以……是因为”里不再用“原因”"),
  ]
}
