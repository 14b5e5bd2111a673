/// Two ways of saying a thing are not run into one.
///
/// Convention; the standard faults of school grammar. The looks are short and stop at any mark.
struct NoMixedFrames: WordFrameRule {
  let code: RuleCode = "WZ650"
  let title = "两种句式不套在一起"
  let basis = Basis.convention("语法修辞常识：句式杂糅")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“本着……的原则”和“以……为原则”是两种说法，套成“本着……为原则”就不通。"
    + "常见的还有“围绕以……为中心”“深受……所喜爱”“通过……的努力下”。留一种，"
    + "删一种。"
  let example: RuleExample? = RuleExample(
    wrong: "本着实事求是为原则", right: "本着实事求是的原则")

  static let frames = [
    WordFrame(
      "本着", ["为原则", "为宗旨", "为目的"], without: ["以"], reach: 16, fault: "“本着……的原则”与“以……为原则”用一种"),
    WordFrame("本着以", ["的原则", "的宗旨"], without: ["为"], reach: 16, fault: "“本着……的原则”与“以……为原则”用一种"),
    WordFrame("围绕以", ["为中心", "为主题", "为核心", "为重点"], reach: 16, fault: "“围绕……”与“以……为”用一种"),
    WordFrame("围绕着以", ["为中心", "为主题", "为核心", "为重点"], reach: 16, fault: "“围绕……”与“以……为”用一种"),
    WordFrame("深受", ["所喜爱", "所欢迎", "所好评", "所信赖", "所称赞"], reach: 10, fault: "“深受……喜爱”与“为……所喜爱”用一种"),
    WordFrame(
      "取决于", ["决定的。", "所决定的。", "起决定作用。"], reach: 24, fault: "“取决于”与“决定”用一个"),
    WordFrame(
      "是为了", ["为目的。", "为目的的。", "的目的。"], without: ["以"], reach: 24, fault: "“是为了”与“目的”用一个"),
    WordFrame("以便为了", [""], reach: 0, fault: "“以便”与“为了”用一个"),
    WordFrame(
      "通过", ["的努力下", "的领导下", "的帮助下", "的支持下", "的指导下", "的关心下", "的推动下", "的配合下"],
      without: ["在", "于"], reach: 18, fault: "“通过……”与“在……下”用一种"),
    WordFrame(
      "经过", ["的努力下", "的领导下", "的帮助下", "的支持下", "的指导下", "的关心下", "的推动下", "的配合下"],
      without: ["在", "于"], reach: 18, fault: "“经过……”与“在……下”用一种"),
    WordFrame("防止", ["以免"], reach: 14, fault: "“防止”与“以免”用一个"),
  ]
}
