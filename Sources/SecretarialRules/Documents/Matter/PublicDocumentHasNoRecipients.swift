import OfficialDocuments

/// What is made public has no main recipients, as a rule.
///
/// 惯例。
struct PublicDocumentHasNoRecipients: DocumentRule {
  let code: RuleCode = "GW525"
  let title = "公告、通告、公报一般不写主送机关"
  let basis = Basis.convention("通行做法，条例没有规定各文种有没有主送机关")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "公告、通告、公报是向社会公布的，谁看到都算送到，一般不写主送机关。只要几个单位办理的事，用通知更合适。"
  let example: RuleExample? = RuleExample(wrong: "……的通告 / 各有关单位：", right: "……的通告（直接写正文）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let genre = document.genre,
      [DocumentGenre.announcement, .publicNotice, .communique].contains(genre),
      let recipients = document.head.first(where: { $0.kind == .mainRecipients })
    else { return [] }
    return [
      Finding(
        rule: code, severity: .hint, range: recipients.range,
        message: "\(genre.rawValue)向社会公布，一般不写主送机关")
    ]
  }
}
