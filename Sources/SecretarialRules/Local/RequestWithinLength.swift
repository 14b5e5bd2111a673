import OfficialDocuments

/// A request has at most 1500 characters.
///
/// Local: for whoever keeps to this length, which teaching texts give; the regulations set none.
struct RequestWithinLength: DocumentRule {
  let code: RuleCode = "DW103"
  let title = "请示的正文不超过1500字"
  let basis = Basis.local(unit: "采用这一限额的单位", "有的公文常识教材的主张；条例没有规定篇幅")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "请示一文一事，讲清缘由、事项和依据就够，有的教材主张一般不超过1500字。"
    + "条例没有字数规定，篇幅实在需要的，可以把背景材料改作附件。"
  let example: RuleExample? = RuleExample(
    wrong: "青石县人民政府关于拨付防汛经费的请示（2300字）", right: "青石县人民政府关于拨付防汛经费的请示（1200字）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .requestForInstructions else { return [] }
    return BodyLength.finding(over: 1500, in: document, rule: code, severity: severity)
  }
}
