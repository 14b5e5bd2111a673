import OfficialDocuments

/// A document that wants an answer, or gives one, says whom it is for.
///
/// 惯例，参看2012年条例第九条第八项。
struct RecipientsAreNamed: DocumentRule {
  let code: RuleCode = "GW526"
  let title = "请示、批复、函、议案要写主送机关"
  let basis = Basis.convention(
    "条例列出主送机关这一要素，没有规定哪些文种必须有；哪些要写，看通行做法",
    seeAlso: Citation(.documentRegulations, "第九条第八项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "主送机关是主要受理的机关。请示要有人批，批复要回给来文的机关，函、议案也要有对方；没有主送机关，公文送出去没有人办。"
  let example: RuleExample? = RuleExample(
    wrong: "……的请示 / 近年来，……", right: "……的请示 / 县人民政府： / 近年来，……")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let genre = document.genre,
      [DocumentGenre.requestForInstructions, .reply, .letter, .bill].contains(genre),
      document.showsHead, document.first(.mainRecipients) == nil,
      let title = document.first(.title), !document.body.isEmpty
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: title.range,
        message: "\(genre.rawValue)的标题下面没有看到主送机关")
    ]
  }
}
