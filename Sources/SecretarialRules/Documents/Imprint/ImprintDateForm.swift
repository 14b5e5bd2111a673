import OfficialDocuments

/// The date of printing is complete, in Arabic digits without padding, and 印发 follows.
///
/// 国标：GB/T 9704—2012 7.4.3。
struct ImprintDateForm: DocumentRule {
  let code: RuleCode = "GW571"
  let title = "印发日期用阿拉伯数字标全、不编虚位，后加“印发”"
  let basis = Basis.standard(Citation(.documentFormat, "7.4.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "印发机关左空一字，印发日期右空一字，年、月、日标全，月、日前不补零，后面写“印发”两个字，不写“印”。"
  let example: RuleExample? = RuleExample(
    wrong: "××办公室　二〇二六年五月八日印", right: "××办公室　2026年5月8日印发")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.all(.imprint).flatMap { element -> [Finding] in
      guard let line = ImprintLine(element, in: document.text),
        !element.text.contains(where: { "×xX*".contains($0) })
      else { return [] }
      return [date(line, in: document.text), ending(line, in: document.text)].compactMap { $0 }
    }
  }

  private func date(_ line: ImprintLine, in text: String) -> Finding? {
    let written = text[line.date].filter { !$0.isWhitespace }
    guard let day = line.day(in: text) else {
      let hasAll = "年月日".allSatisfy { written.contains($0) }
      return Finding(
        rule: code, severity: .error, range: line.date,
        message: hasAll ? "没有这一天，请核对印发日期" : "印发日期要写全年、月、日")
    }
    guard day.description != written else { return nil }
    return Finding(
      rule: code, severity: .error, range: line.date,
      message: "印发日期用阿拉伯数字写全年、月、日，前面不补零", replacement: day.description)
  }

  private func ending(_ line: ImprintLine, in text: String) -> Finding? {
    guard text[line.ending] != "印发" else { return nil }
    return Finding(
      rule: code, severity: .error, range: line.ending,
      message: "印发日期后面写“印发”", replacement: "印发")
  }
}
