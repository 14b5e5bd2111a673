import OfficialDocuments

/// A classified document has a copy number.
///
/// 规定：2012年条例第九条第一项。
struct CopyNumberOnClassified: DocumentRule {
  let code: RuleCode = "GW501"
  let title = "涉密公文应当标注份号"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第九条第一项"),
    replaces: "以前的办法只要求绝密、机密级公文标份数序号")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "份号是印制份数的顺序号，查得出哪一份发给了谁，少了哪一份。秘密级也要标；不涉密的公文可以不标。"
  let example: RuleExample? = RuleExample(wrong: "机密★10年（没有份号）", right: "000012 / 机密★10年")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let mark = document.first(.secrecyMark), document.first(.copyNumber) == nil else {
      return []
    }
    return [
      Finding(
        rule: code, severity: .doubtful, range: mark.range,
        message: "标了密级，没有看到份号；涉密公文应当标注份号")
    ]
  }
}
