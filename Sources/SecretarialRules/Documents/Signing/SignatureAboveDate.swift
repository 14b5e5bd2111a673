import OfficialDocuments

/// The date stands under the signature.
///
/// 国标：GB/T 9704—2012 7.3.5。
struct SignatureAboveDate: DocumentRule {
  let code: RuleCode = "GW560"
  let title = "署名在上，成文日期在下"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.5"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "不论盖章还是不盖章，成文日期都排在发文机关署名的下面；盖章时印章下压署名和日期。"
  let example: RuleExample? = RuleExample(
    wrong: "2026年5月8日 / 青石县人民政府", right: "青石县人民政府 / 2026年5月8日")

  func findings(in document: OfficialDocument) -> [Finding] {
    let after = document.afterBody
    guard let date = after.firstIndex(where: { $0.kind == .documentDate }),
      document.signatures.isEmpty, date + 1 < after.endIndex, after[date + 1].kind == .signature,
      date + 2 == after.endIndex || after[date + 2].kind != .documentDate
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: after[date + 1].range,
        message: "署名应当在成文日期上面，这里排在下面")
    ]
  }
}
