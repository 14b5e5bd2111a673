import OfficialDocuments

/// The date of a document is in Arabic digits.
///
/// 国标：GB/T 9704—2012 7.3.5.4。
struct DateInArabicDigits: PhraseRule {
  let code: RuleCode = "GW210"
  let kind = Phrase.Kind.documentDate
  let title = "成文日期用阿拉伯数字"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.5.4"), replaces: "成文日期用汉字数字的旧做法")
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "2012年以前成文日期用汉字数字，写“二〇〇七年”；现行标准改用阿拉伯数字。"
  let example: RuleExample? = RuleExample(
    wrong: "二〇二六年三月十一日", right: "2026年3月11日")

  /// The day on which the standard came into force: 1 July 2012.
  private static let inForce = DocumentDate(year: 2012, month: 7, day: 1)

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    // Documents of the time when Han digits were required are right as they are.
    if let date = DocumentDate(parsing: text), let inForce = Self.inForce, date < inForce {
      return []
    }
    let parts = DocumentDate.Parts(text)
    return [parts.year, parts.month, parts.day].compactMap { range in
      guard let range, let numeral = LooseNumeral(text[range]), numeral.script != .arabic else {
        return nil
      }
      return .digits(range, numeral, rule: code)
    }
  }
}

extension Finding {
  fileprivate static func digits(
    _ range: Range<String.Index>, _ numeral: LooseNumeral, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: numeral.script == .fullWidth ? .doubtful : .error, range: range,
      message: numeral.script == .fullWidth ? "数字用半角" : "成文日期用阿拉伯数字，不用汉字数字",
      replacement: String(numeral.value))
  }
}
