import OfficialDocuments

/// An official document does not close like a private letter.
///
/// Convention: 此致敬礼 belongs to letters and certificates. Only a text that is recognised as a
/// document by its genre is looked at, and only lines that hold nothing else.
struct LetterClosingInDocument: DocumentRule {
  let code: RuleCode = "WZ665"
  let title = "公文不用“此致敬礼”一类书信结尾"
  let basis = Basis.convention("公文结束语的通行做法；介绍信、证明信、慰问信等书信仍用")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "“此致敬礼”是书信的祝颂语。公文用“特此通知”“妥否，请批示”“专此函达”一类结束语，"
    + "或者事完文止；函也是公文，同样不写。介绍信、感谢信、慰问信等专用书信可以写。"
  let example: RuleExample? = RuleExample(
    wrong: "此致　敬礼！", right: "特此函达。")

  private static let wordings: Set<String> = ["此致", "敬礼", "此致敬礼"]

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre != nil else { return [] }
    return document.elements.compactMap { element in
      guard element.text.utf8.count <= 32,
        let first = element.text.unicodeScalars.first, first == "此" || first == "敬",
        Self.wordings.contains(element.text.filter { !$0.isWhitespace && !$0.isPunctuation })
      else { return nil }
      return Finding(
        rule: code, severity: severity, range: element.range,
        message: "公文通常不用书信的祝颂语，可以删去")
    }
  }
}
