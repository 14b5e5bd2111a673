import OfficialDocuments

/// Month and day are not padded with noughts.
///
/// 国标：GB/T 9704—2012 7.3.5.4。
struct DateWithoutPadding: PhraseRule {
  let code: RuleCode = "GW212"
  let kind = Phrase.Kind.documentDate
  let title = "成文日期的月、日不编虚位"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.5.4"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "“编虚位”就是在前面补零。3月写“3月”，不写“03月”。"
  let example: RuleExample? = RuleExample(
    wrong: "2026年03月05日", right: "2026年3月5日")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    let parts = DocumentDate.Parts(text)
    return [parts.month, parts.day].compactMap { range in
      guard let range, let numeral = LooseNumeral(text[range]), numeral.isPadded else { return nil }
      return .padded(range, numeral, rule: code)
    }
  }
}

extension Finding {
  fileprivate static func padded(
    _ range: Range<String.Index>, _ numeral: LooseNumeral, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range, message: "月、日前面不补零",
      replacement: numeral.value > 0 ? String(numeral.value) : nil)
  }
}
