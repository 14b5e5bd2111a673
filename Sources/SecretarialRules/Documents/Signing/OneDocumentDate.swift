import OfficialDocuments

/// A document has one date, a joint one that of the last signer.
///
/// 规定：2012年条例第九条第十二项。
struct OneDocumentDate: DocumentRule {
  let code: RuleCode = "GW561"
  let title = "联合行文只写一个成文日期，署最后签发的日期"
  let basis = Basis.regulation(Citation(.documentRegulations, "第九条第十二项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "成文日期是负责人签发的日期；联合行文，署最后签发机关负责人签发的日期，各机关不分别写。"
  let example: RuleExample? = RuleExample(
    wrong: "县民政局 / 2026年3月5日 / 县财政局 / 2026年3月8日", right: "县民政局 / 县财政局 / 2026年3月8日")

  func findings(in document: OfficialDocument) -> [Finding] {
    let after = document.afterBody
    guard let first = after.firstIndex(where: { $0.kind == .documentDate }),
      !document.signatures.isEmpty
    else { return [] }
    let rest = after[(first + 1)...]
    guard let second = rest.firstIndex(where: { $0.kind != .signature }), second > first + 1,
      rest[second].kind == .documentDate
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: rest[second].range,
        message: "上面已有成文日期“\(after[first].text)”，联合行文只署最后签发的日期")
    ]
  }
}
