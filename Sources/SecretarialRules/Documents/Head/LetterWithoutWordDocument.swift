import OfficialDocuments

/// A letter is set in the letter form, whose logo is the bare name.
///
/// 惯例；信函格式见GB/T 9704—2012 10.1。
struct LetterWithoutWordDocument: DocumentRule {
  let code: RuleCode = "GW515"
  let title = "函一般用信函格式，标志只写机关名称、不加“文件”"
  let basis = Basis.convention(
    "通行做法，条文没有规定函一定用信函格式", seeAlso: Citation(.documentFormat, "10.1"))
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "信函格式的标志是发文机关全称或者规范化简称，下面是红色双线，份号、密级和文号排在线下。用“××文件”的文头发函，看上去像下行的文件。"
  let example: RuleExample? = RuleExample(
    wrong: "清澜县自然资源局文件 / ……的函", right: "清澜县自然资源局 / ……的函")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .letter, let logo = document.first(.issuerLogo),
      logo.words.hasSuffix("文件")
    else { return [] }
    return [
      Finding(
        rule: code, severity: .hint, range: logo.range,
        message: "函一般用信函格式，标志只写机关名称，不加“文件”二字")
    ]
  }
}
