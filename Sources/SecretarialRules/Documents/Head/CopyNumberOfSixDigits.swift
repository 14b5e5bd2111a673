import OfficialDocuments

/// A copy number has six Arabic digits, as a rule.
///
/// 国标：GB/T 9704—2012 7.2.1（一般）。
struct CopyNumberOfSixDigits: DocumentRule {
  let code: RuleCode = "GW511"
  let title = "份号一般用六位阿拉伯数字"
  let basis = Basis.standard(Citation(.documentFormat, "7.2.1"), note: "条文说的是“一般”")
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation =
    "份号是印制份数的顺序号，不够六位的前面补零，排在版心左上角第一行。发文字号的顺序号不补零，两个不要弄混。"
  let example: RuleExample? = RuleExample(wrong: "012 / 机密★1年", right: "000012 / 机密★1年")

  func findings(in document: OfficialDocument) -> [Finding] {
    // A bare number above a text may be anything; beside a level or a logo it is a copy number.
    guard let number = document.first(.copyNumber),
      document.first(.secrecyMark) != nil || document.first(.issuerLogo) != nil,
      let numeral = LooseNumeral(number.text), number.text.count != 6 || numeral.script != .arabic
    else { return [] }
    let digits = String(numeral.value)
    let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    return [
      Finding(
        rule: code, severity: .hint, range: number.range, message: "份号一般写六位阿拉伯数字，不够的前面补零",
        replacement: number.text.count <= 6 ? padded : nil)
    ]
  }
}
