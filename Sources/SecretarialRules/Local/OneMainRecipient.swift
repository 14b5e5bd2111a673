import OfficialDocuments

/// A document sent to this office names one main recipient.
///
/// Local: a city government's office laid it down for what is sent to it. In general only documents
/// to a superior name one; those to subordinates may name many.
struct OneMainRecipient: PhraseRule {
  let code: RuleCode = "DW101"
  let title = "主送机关只写一家"
  let basis = Basis.local(unit: "某市人民政府办公室", "在办公室主任会上重申的报送格式要求；一般规定只限上行文，原则上主送一个上级机关")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "这是一个办公室对报送本机关的文件定下的要求：主送只写一家，其他机关用抄送。"
    + "在全国的规定里，只有上行文原则上主送一个上级机关，下行文可以主送多个机关，"
    + "所以本条默认不查。"
  let example: RuleExample? = RuleExample(
    wrong: "市人民政府、市财政局：", right: "市人民政府：")

  let kind = Phrase.Kind.mainRecipients

  func findings(in phrase: Phrase) -> [Finding] {
    let items = RecipientList(phrase.text).items
    guard items.count > 1, let second = items.dropFirst().first, let last = items.last else {
      return []
    }
    return [
      Finding(
        rule: code, severity: severity, range: second.lowerBound..<last.upperBound,
        message: "本单位规定主送机关只写一家，其余的改为抄送")
    ]
  }
}
