import OfficialDocuments

/// Under the title of a resolution stands by which meeting and when it was passed.
///
/// 惯例。
struct ResolutionNamesMeeting: DocumentRule {
  let code: RuleCode = "GW530"
  let title = "决议在标题下写题注：通过的日期和会议"
  let basis = Basis.convention(
    "通行做法；成文日期署会议通过的日期，见条例", seeAlso: Citation(.documentRegulations, "第九条第十二项"))
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation = "决议经会议讨论通过，标题下面的圆括号里写通过的日期和会议的名称，这就是成文日期，末尾不再署名、写日期。"
  let example: RuleExample? = RuleExample(
    wrong: "……的决议（没有题注，也没有日期）", right: "……的决议 /（2026年7月17日××委员会第十次全体会议通过）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .resolution, let title = document.first(.title),
      document.first(.titleNote) == nil, document.first(.documentDate) == nil,
      !document.body.isEmpty
    else { return [] }
    return [
      Finding(
        rule: code, severity: .hint, range: title.range, message: "决议的标题下面没有看到题注，一般写明哪天由哪次会议通过")
    ]
  }
}
