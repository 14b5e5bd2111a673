import OfficialDocuments

/// An order has a running number of its own.
///
/// 惯例；令号见GB/T 9704—2012 10.2。
struct OrderHasRunningNumber: DocumentRule {
  let code: RuleCode = "GW520"
  let title = "命令（令）编令号，写“第×号”"
  let basis = Basis.convention(
    "通行写法，条文只写令号居中编排，没有写令号的样子", seeAlso: Citation(.documentFormat, "10.2"))
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "命令格式在标志下面排令号，通行写“第×号”，按任期或者历年连续编，不带机关代字和年份。用“文件”格式发的嘉奖令才编发文字号。"
  let example: RuleExample? = RuleExample(
    wrong: "平澜市人民政府令 / 平政令〔2026〕18号", right: "平澜市人民政府令 / 第18号")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let logo = document.first(.issuerLogo), logo.words.hasSuffix("令"),
      let element = document.head.first(where: { $0.kind == .documentNumber }),
      let number = DocumentNumber(parsing: element.text)
    else { return [] }
    return [
      Finding(
        rule: code, severity: .hint, range: element.range,
        message: "令号通行写“第\(number.serial)号”，不带机关代字和年份")
    ]
  }
}
