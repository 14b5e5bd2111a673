import OfficialDocuments

/// Beside the date of printing stands who printed the document.
///
/// 国标：GB/T 9704—2012 7.4.3。
struct ImprintNamesBody: DocumentRule {
  let code: RuleCode = "GW573"
  let title = "印发日期左边写印发机关"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.4.3"), Citation(.documentRegulations, "第九条第十七项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "印发机关是送印的机关，一般是发文机关的办公厅（室），与印发日期同排一行，机关在左、日期在右。"
  let example: RuleExample? = RuleExample(wrong: "2026年5月8日印发", right: "青石县水利局办公室　2026年5月8日印发")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.all(.imprint).compactMap { element in
      guard let line = ImprintLine(element, in: document.text), !line.namesBody else { return nil }
      return Finding(
        rule: code, severity: .doubtful, range: element.range, message: "印发日期左边没有看到印发机关")
    }
  }
}
