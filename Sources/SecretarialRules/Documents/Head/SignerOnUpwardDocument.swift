import OfficialDocuments

/// A document that goes upward names who signed it.
///
/// 规定：2012年条例第九条第六项。
struct SignerOnUpwardDocument: DocumentRule {
  let code: RuleCode = "GW502"
  let title = "上行文应当标注签发人姓名"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第九条第六项"), Citation(.documentFormat, "7.2.5"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "请示、报告送上级机关，要让上级看到是哪位负责人签发的。签发人与发文字号同一行，字号居左空一字，签发人居右空一字。"
  let example: RuleExample? = RuleExample(
    wrong: "青政〔2026〕8号（请示，没有签发人）", right: "青政〔2026〕8号　　签发人：王××")

  func findings(in document: OfficialDocument) -> [Finding] {
    // Without a number the text is a draft or a passage, whose head is yet to be made.
    guard let genre = document.genre, genre == .requestForInstructions || genre == .report,
      let number = document.first(.documentNumber), document.first(.signer) == nil
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: number.range,
        message: "\(genre.rawValue)是上行文，发文字号这一行没有看到签发人")
    ]
  }
}
