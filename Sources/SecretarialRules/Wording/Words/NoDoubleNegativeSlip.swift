/// A negation too many does not turn the meaning round.
///
/// Convention: 防止 and 避免 already deny what follows. Only 不再 and fixed pairs are looked for;
/// 不必要, which denies something else, is no slip.
struct NoDoubleNegativeSlip: WordFrameRule {
  let code: RuleCode = "WZ648"
  let title = "防止、避免、切忌后面不再否定"
  let basis = Basis.convention("语法修辞常识：否定失当")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“防止”“避免”“杜绝”本身就是不让它发生，后面再写“不再”，意思就反了："
    + "防止类似事故再次发生。“切忌”就是不要，后面也不再写“不要”。"
  let example: RuleExample? = RuleExample(
    wrong: "防止类似事故不再发生", right: "防止类似事故再次发生")

  static let frames =
    ["防止", "避免", "杜绝", "预防", "谨防", "防范"].map {
      WordFrame(
        $0, ["不再"], without: ["而", "并", "从", "后"], reach: 14, fault: "“\($0)”已含否定，“不再”使意思相反")
    }
    + ["切忌", "切记忌"].map {
      WordFrame($0, ["不要", "不能", "不可", "不得"], reach: 0, fault: "“切忌”就是不要，后面不再否定")
    }
    + ["严禁", "禁止"].map {
      WordFrame($0, ["不得", "不准", "不许", "不能"], reach: 0, fault: "“\($0)”与“不得”“不准”用一个")
    } + [
      WordFrame("无时无刻", ["都在", "都", "地在", "地"], reach: 1, fault: "“无时无刻”后面要接“不”，或者改用“时时刻刻”"),
      WordFrame("以免", ["不发生", "不出现", "不造成", "不再"], reach: 8, fault: "“以免”已含否定，再用“不”使意思相反"),
      WordFrame("以防", ["不发生", "不出现", "不测的不"], reach: 8, fault: "“以防”已含否定，再用“不”使意思相反"),
    ]
}
