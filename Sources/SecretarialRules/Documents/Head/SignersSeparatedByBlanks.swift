import OfficialDocuments

/// Several signers stand side by side with blanks between them.
///
/// 惯例。
struct SignersSeparatedByBlanks: DocumentRule {
  let code: RuleCode = "GW517"
  let title = "多个签发人的姓名用空格隔开，不用顿号"
  let basis = Basis.convention(
    "通行做法，条文只规定多个签发人的排列顺序", seeAlso: Citation(.documentFormat, "7.2.6"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation =
    "联合上行文有几个签发人时，按发文机关的顺序从左到右、自上而下排列，一般每行排两个，姓名之间空格，像排表一样，不加顿号、逗号。"
  let example: RuleExample? = RuleExample(wrong: "签发人：方文、李明", right: "签发人：方文　李明")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let signer = document.first(.signer) else { return [] }
    let text = signer.text
    return text.indices.filter { "、，,；;".contains(text[$0]) }.map { mark in
      Finding(
        rule: code, severity: .hint, range: signer.place(of: mark..<text.index(after: mark)),
        message: "签发人的姓名之间一般空格，不用“\(text[mark])”", replacement: "　")
    }
  }
}
