import OfficialDocuments

/// A document is not printed before it is signed.
///
/// 规定：2012年条例第九条第十二项、第十七项。
struct PrintedAfterSigning: DocumentRule {
  let code: RuleCode = "GW572"
  let title = "印发日期不早于成文日期"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第九条第十七项"), Citation(.documentRegulations, "第九条第十二项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "成文日期是会议通过或者负责人签发的日期，印发日期是送印的日期：先签发，后送印，两个日期可以相同，不会倒过来。"
  let example: RuleExample? = RuleExample(
    wrong: "成文日期2026年5月8日，2026年5月6日印发", right: "成文日期2026年5月8日，2026年5月9日印发")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let dated = document.first(.documentDate),
      let signed = DocumentDate(parsing: dated.text),
      let imprint = document.all(.imprint).last,
      let line = ImprintLine(imprint, in: document.text), let printed = line.day(in: document.text),
      printed < signed
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: line.date,
        message: "印发日期早于成文日期“\(signed)”，请核对两个日期")
    ]
  }
}
