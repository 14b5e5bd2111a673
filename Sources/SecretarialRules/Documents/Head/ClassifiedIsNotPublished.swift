import OfficialDocuments

/// A document with a secrecy mark is not marked for publication.
///
/// 规定：2012年条例第三十一条。
struct ClassifiedIsNotPublished: DocumentRule {
  let code: RuleCode = "GW504"
  let title = "标有密级的公文不能同时标注公开发布"
  let basis = Basis.regulation(Citation(.documentRegulations, "第三十一条"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "涉密公文公开发布前应当履行解密程序。密级还在，又注明公开发布，两个标注必有一个不对；先弄清有没有解密。"
  let example: RuleExample? = RuleExample(
    wrong: "机密★10年……（此件公开发布）", right: "解密以后去掉密级标志，再标（此件公开发布）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.first(.secrecyMark) != nil else { return [] }
    return document.all(.note).filter { note in
      ["公开发布", "主动公开", "依申请公开"].contains {
        note.text.contains($0) && !note.text.contains("不\($0)") && !note.text.contains("不予")
      }
    }.map { note in
      Finding(
        rule: code, severity: .error, range: note.range,
        message: "公文标有密级，附注又说公开；没有解密不能公开")
    }
  }
}
