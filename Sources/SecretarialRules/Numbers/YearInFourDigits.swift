import OfficialDocuments

/// The year of a document number is given in full in Arabic digits.
///
/// 国标：GB/T 9704—2012 7.2.5。
struct YearInFourDigits: PhraseRule {
  let code: RuleCode = "GW206"
  let kind = Phrase.Kind.documentNumber
  let title = "发文字号的年份标全称四位阿拉伯数字"
  let basis = Basis.standard(Citation(.documentFormat, "7.2.5"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "年份写两位，过些年就分不清是哪个世纪；用汉字数字，也与编号的写法不一致。"
  let example: RuleExample? = RuleExample(
    wrong: "云政办发〔26〕7号", right: "云政办发〔2026〕7号")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    guard let range = DocumentNumber.Parts(text).year, let year = LooseNumeral(text[range]) else {
      return []
    }
    let isFull = (1000...9999).contains(year.value) && text[range].count == 4
    guard !isFull || year.script != .arabic else { return [] }
    return [.year(range, year, isFull: isFull, rule: code)]
  }
}

extension Finding {
  fileprivate static func year(
    _ range: Range<String.Index>, _ year: LooseNumeral, isFull: Bool, rule: RuleCode
  ) -> Finding {
    let full = year.value < 100 ? 2000 + year.value : year.value
    let isOnlyWide = isFull && year.script == .fullWidth
    let message =
      if !isFull { "年份要写全四位" } else if isOnlyWide { "数字用半角" } else { "年份用阿拉伯数字" }
    return Finding(
      rule: rule, severity: isOnlyWide ? .doubtful : .error, range: range, message: message,
      replacement: (1000...9999).contains(full) ? String(full) : nil)
  }
}
