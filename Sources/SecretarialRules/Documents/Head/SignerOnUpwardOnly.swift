import OfficialDocuments

/// Only a document that goes upward needs to name its signer.
///
/// 惯例，参看2012年条例第九条第六项。
struct SignerOnUpwardOnly: DocumentRule {
  let code: RuleCode = "GW518"
  let title = "签发人标在上行文上，其他公文一般不标"
  let basis = Basis.convention(
    "条例只要求上行文标注；其他公文不标是通行做法", seeAlso: Citation(.documentRegulations, "第九条第六项"))
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "条例要求上行文标注签发人姓名，让上级知道由谁负责。下行文、平行文和公开发布的公文没有这项要求，标了多半是套错了模板。"
  let example: RuleExample? = RuleExample(
    wrong: "青政〔2026〕8号　签发人：方文（通知）", right: "青政〔2026〕8号（通知）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let signer = document.first(.signer), let genre = document.genre else { return [] }
    switch genre {
    case .report, .requestForInstructions, .opinion, .bill: return []
    case .resolution, .decision, .order, .communique, .announcement, .publicNotice, .notice,
      .circular, .reply, .letter, .minutes:
      return [
        Finding(
          rule: code, severity: .hint, range: signer.range,
          message: "\(genre.rawValue)一般不标签发人，上行文才要标")
      ]
    }
  }
}
