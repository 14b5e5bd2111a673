import OfficialDocuments

/// A report does not close with words that ask for a decision.
///
/// 惯例；真的夹带请求是违反条例第十五条第四项（GW304）。
struct ReportClosesWithoutRequest: PhraseRule {
  let code: RuleCode = "GW402"
  let kind = Phrase.Kind.closing
  let title = "报告的结束语不用“请批示”一类请求语"
  let basis = Basis.convention("通行做法，条例和国家标准没有规定结束语")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "报告不要求答复，最后写“特此报告”或者不写。“请审阅”是请上级看一看，可以用。"
  let example: RuleExample? = RuleExample(
    wrong: "特此报告，请批示。", right: "特此报告。")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    guard phrase.genre == .report else { return [] }
    if let demand = RequestWording.firstDemand(in: text) {
      return [.request(demand, in: text, rule: code)]
    }
    guard let place = text.firstRange(of: "特此请示") else { return [] }
    return [.request(place, in: text, rule: code)]
  }
}

extension Finding {
  fileprivate static func request(
    _ range: Range<String.Index>, in text: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "报告不写“\(text[range])”，通行的结束语是“特此报告”")
  }
}
