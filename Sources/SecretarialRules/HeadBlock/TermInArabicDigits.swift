import OfficialDocuments

/// The digits of the term are Arabic.
///
/// 国标：GB/T 9704—2012 7.2.2。
struct TermInArabicDigits: PhraseRule {
  let code: RuleCode = "BM528"
  let kind = Phrase.Kind.secrecyMark
  let title = "保密期限中的数字用阿拉伯数字"
  let basis = Basis.standard(Citation(.documentFormat, "7.2.2"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "写“20年”“6个月”，不写“二十年”“六个月”。"
  let example: RuleExample? = RuleExample(
    wrong: "秘密★六个月", right: "秘密★6个月")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    return HeadBlockLines(text).marks.compactMap { parts in
      guard let range = parts.digits, let numeral = LooseNumeral(text[range]),
        numeral.script != .arabic
      else { return nil }
      return .term(range, numeral, rule: code)
    }
  }
}

extension Finding {
  fileprivate static func term(
    _ range: Range<String.Index>, _ numeral: LooseNumeral, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: numeral.script == .fullWidth ? .doubtful : .error, range: range,
      message: numeral.script == .fullWidth ? "数字用半角" : "保密期限的数字用阿拉伯数字",
      replacement: String(numeral.value))
  }
}
