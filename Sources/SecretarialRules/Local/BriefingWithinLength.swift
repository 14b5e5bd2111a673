import OfficialDocuments

/// A briefing for the mayor's office meeting has at most 3000 characters.
///
/// Local: a city government's office laid it down.
struct BriefingWithinLength: DocumentRule {
  let code: RuleCode = "DW102"
  let title = "报市长办公会的汇报材料不超过3000字"
  let basis = Basis.local(unit: "某市人民政府办公室", "市长办公会的会务要求")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "这个办公室要求提交市长办公会的汇报材料不超过3000字，提前一天以正式文稿送达。"
    + "会前材料短，会上才有时间议事。别的单位限额不同，可以参照着定自己的。"
  let example: RuleExample? = RuleExample(
    wrong: "关于防汛工作的汇报（4200字）", right: "关于防汛工作的汇报（2800字）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let title = document.first(.title), title.text.contains("汇报") else { return [] }
    return BodyLength.finding(over: 3000, in: document, rule: code, severity: severity)
  }
}
