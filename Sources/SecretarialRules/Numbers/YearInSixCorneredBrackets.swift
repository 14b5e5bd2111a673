import OfficialDocuments

/// The year of a document number stands in six-cornered brackets.
///
/// 国标：GB/T 9704—2012 7.2.5。
struct YearInSixCorneredBrackets: PhraseRule {
  let code: RuleCode = "GW205"
  let kind = Phrase.Kind.documentNumber
  let title = "发文字号的年份用六角括号〔〕括入"
  let basis = Basis.standard(Citation(.documentFormat, "7.2.5"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "六角括号是发文字号专用的样子，不能用方括号、圆括号、方头括号代替，也不能不括。"
    + "键盘上没有，可以从符号表里插入。"
  let example: RuleExample? = RuleExample(
    wrong: "云政办发[2026]7号", right: "云政办发〔2026〕7号")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    let parts = DocumentNumber.Parts(text)
    guard let year = parts.year, !phrase.isNumberedAnnouncement(parts) else { return [] }
    guard let opening = parts.opening else {
      let end = parts.closing?.upperBound ?? year.upperBound
      return [.bareYear(year.lowerBound..<end, digits: text[year], rule: code)]
    }
    var findings: [Finding] = []
    if text[opening] != "〔" { findings.append(.bracket(opening, "〔", in: text, rule: code)) }
    let end = year.upperBound
    let closing = parts.closing ?? end..<end
    if text[closing] != "〕" { findings.append(.bracket(closing, "〕", in: text, rule: code)) }
    return findings
  }
}

extension Finding {
  fileprivate static func bareYear(
    _ range: Range<String.Index>, digits: Substring, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range, message: "年份要用六角括号括起来",
      replacement: "〔\(digits)〕")
  }

  fileprivate static func bracket(
    _ range: Range<String.Index>, _ right: String, in text: String, rule: RuleCode
  ) -> Finding {
    let written = text[range]
    let message =
      if written.isEmpty { "年份后面缺少“\(right)”" } else if written.contains("年") {
        "括号里只写年份的数字，“\(written)”改为“\(right)”"
      } else { "“\(written)”不是六角括号，改为“\(right)”" }
    // ﹝﹞ are the same brackets in a small form that some input methods give.
    let isSmallForm = written == "﹝" || written == "﹞"
    return Finding(
      rule: rule, severity: isSmallForm ? .hint : .error, range: range,
      message: isSmallForm ? "“\(written)”是小写形式的六角括号，宜用“\(right)”" : message,
      replacement: right)
  }
}
