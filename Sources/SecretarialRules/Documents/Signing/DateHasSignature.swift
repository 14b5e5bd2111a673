import OfficialDocuments

/// Above the date stands who issues the document.
///
/// 国标：GB/T 9704—2012 7.3.5。
struct DateHasSignature: DocumentRule {
  let code: RuleCode = "GW558"
  let title = "成文日期上面写发文机关署名"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.5"), Citation(.documentRegulations, "第九条第十一项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "署名写发文机关的全称或者规范化简称，成文日期在它下面。纪要和写题注的决议、决定可以没有署名；其他公文只有日期，多半是漏了。"
  let example: RuleExample? = RuleExample(
    wrong: "特此报告。 / 2026年5月8日", right: "特此报告。 / 青石县水利局 / 2026年5月8日")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let genre = document.genre, Self.genres.contains(genre),
      let date = document.dateUnderBody, document.first(.signature) == nil,
      document.first(.titleNote) == nil,
      let before = document.elements.last(where: {
        $0.range.upperBound <= date.range.lowerBound
      }),
      // A short line without a stop may be a name that was not recognised.
      before.kind != .paragraph || before.text.hasSuffix("。")
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: date.range, message: "有成文日期，上面没有看到发文机关署名")
    ]
  }

  private static let genres: Set<DocumentGenre> = [
    .opinion, .notice, .circular, .report, .requestForInstructions, .reply, .letter,
  ]
}
