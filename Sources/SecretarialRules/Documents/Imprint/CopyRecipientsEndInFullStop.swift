import OfficialDocuments

/// The copy recipients end in a full stop.
///
/// 国标：GB/T 9704—2012 7.4.2。
struct CopyRecipientsEndInFullStop: DocumentRule {
  let code: RuleCode = "GW568"
  let title = "抄送机关最后标句号"
  let basis = Basis.standard(Citation(.documentFormat, "7.4.2"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "“抄送”后面用全角冒号，回行时与冒号后的首字对齐，最后一个抄送机关后面标句号，表示到此为止。"
  let example: RuleExample? = RuleExample(wrong: "抄送：县财政局，县审计局", right: "抄送：县财政局，县审计局。")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.all(.copyRecipients).compactMap { element in
      guard let last = element.text.last, last != "。" else { return nil }
      let isMark = "；;，,、.．：:".contains(last)
      let start = isMark ? element.text.index(before: element.text.endIndex) : element.text.endIndex
      let place = element.place(of: start..<element.text.endIndex)
      return Finding(
        rule: code, severity: .error,
        range: isMark ? place : element.range.upperBound..<element.range.upperBound,
        message: isMark ? "抄送机关最后标句号，不用“\(last)”" : "抄送机关最后缺少句号", replacement: "。")
    }
  }
}
