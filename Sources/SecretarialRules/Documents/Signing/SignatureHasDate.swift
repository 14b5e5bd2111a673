import OfficialDocuments

/// A signed document has a date.
///
/// 国标：GB/T 9704—2012 7.3.5。
struct SignatureHasDate: DocumentRule {
  let code: RuleCode = "GW506"
  let title = "署名之下写成文日期"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.5"), Citation(.documentRegulations, "第九条第十二项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "成文日期署会议通过或者发文机关负责人签发的日期，联合行文署最后签发机关负责人签发的日期。没有日期，什么时候生效就说不清。"
  let example: RuleExample? = RuleExample(wrong: "青石县人民政府（下面没有日期）", right: "青石县人民政府 / 2026年3月5日")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let signature = document.all(.signature).last, document.first(.documentDate) == nil else {
      return []
    }
    return [
      Finding(
        rule: code, severity: .doubtful, range: signature.range,
        message: "有署名，没有看到成文日期")
    ]
  }
}
