import OfficialDocuments

/// A request closes by asking for the decision.
///
/// 惯例。
struct RequestAsksForDecision: PhraseRule {
  let code: RuleCode = "GW401"
  let kind = Phrase.Kind.closing
  let title = "请示的结束语要提出批示、批准的请求"
  let basis = Basis.convention("通行做法，条例和国家标准没有规定结束语")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "请示要上级表态，最后要把这个请求说出来，如“妥否，请批示”。"
    + "只写“特此请示”，没有说要上级做什么；写“特此报告”，文种就乱了。"
  let example: RuleExample? = RuleExample(
    wrong: "特此请示。", right: "妥否，请批示。")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    guard phrase.genre == .requestForInstructions, !RequestWording.asksForDecision(text) else {
      return []
    }
    return [.noRequest(in: text, rule: code)]
  }
}

extension Finding {
  fileprivate static func noRequest(in text: String, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: text.contains("报告") ? .doubtful : .hint,
      range: text.startIndex..<text.endIndex,
      message: "请示的结束语没有提出请求，通行写法是“妥否，请批示”“以上请示，请予批复”",
      replacement: "妥否，请批示。")
  }
}
