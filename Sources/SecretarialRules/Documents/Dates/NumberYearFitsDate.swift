import OfficialDocuments

/// The year of the document number is that of the date.
///
/// 惯例：发文字号按成文的年度编号。
struct NumberYearFitsDate: DocumentRule {
  let code: RuleCode = "GW586"
  let title = "发文字号的年份同成文日期的年份一致"
  let basis = Basis.convention(
    "发文字号按年度编排，通常就是成文的那一年", seeAlso: Citation(.documentFormat, "7.2.5"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "年初沿用旧稿，发文字号里还是去年，或者日期还是去年，都会使公文编错年度。年底编号、年初签发的另当别论。"
  let example: RuleExample? = RuleExample(
    wrong: "云政发〔2025〕8号（2026年3月11日成文）", right: "云政发〔2026〕8号（2026年3月11日成文）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let element = document.first(.documentNumber),
      let number = DocumentNumber(parsing: element.text),
      let written = document.all(.documentDate).last,
      let signed = DocumentDate(parsing: written.text), number.year != signed.year
    else { return [] }
    return [.otherYear(number.year, signed.year, element.range, rule: code)]
  }
}

extension Finding {
  fileprivate static func otherYear(
    _ numbered: Int, _ signed: Int, _ place: Range<String.Index>, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: place,
      message: "发文字号是\(numbered)年的，成文日期在\(signed)年，请核对")
  }
}
