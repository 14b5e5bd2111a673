import OfficialDocuments

/// In the letter form nobody is named who printed it.
///
/// 国标：GB/T 9704—2012 10.1。
struct LetterWithoutImprint: DocumentRule {
  let code: RuleCode = "GW575"
  let title = "信函格式不加印发机关和印发日期"
  let basis = Basis.standard(Citation(.documentFormat, "10.1"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "信函格式的版记不加印发机关和印发日期，也不加分隔线，只留抄送机关，排在最后一面版心内最下方。"
  let example: RuleExample? = RuleExample(
    wrong: "（信函格式）××办公室　2026年5月8日印发", right: "（信函格式）抄送：县财政局。")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .letter, let logo = document.first(.issuerLogo),
      !logo.words.hasSuffix("文件"), let imprint = document.first(.imprint)
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: imprint.range,
        message: "标志没有“文件”二字，像是信函格式；信函格式不加印发机关和印发日期")
    ]
  }
}
