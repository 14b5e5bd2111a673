import OfficialDocuments

/// The body in the logo is the one that the title names.
///
/// 规定：2012年条例第九条第四项、第七项。
struct LogoAgreesWithTitle: DocumentRule {
  let code: RuleCode = "GW514"
  let title = "发文机关标志与标题里的发文机关一致"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第九条第四项"), Citation(.documentRegulations, "第九条第七项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "标志和标题里都写发文机关的全称或者规范化简称，是同一个机关。常见的错是用政府的文头发办公室的文，或者套用旧模板忘了改。"
    + "联合行文可以只用主办机关的标志。"
  let example: RuleExample? = RuleExample(
    wrong: "青石县人民政府文件 / 青石县人民政府办公室关于……的通知",
    right: "青石县人民政府办公室文件 / 青石县人民政府办公室关于……的通知")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let logo = document.first(.issuerLogo), let element = document.first(.title) else {
      return []
    }
    let title = DocumentTitle(element.text)
    var name = logo.text
    if name.hasSuffix("文件") { name.removeLast(2) }
    // A logo that names a genre (××会议纪要, ××令) is no bare name.
    guard let issuer = title.issuer, DocumentTitle(logo.words).genre == nil,
      !name.contains("×"), !title.text[issuer].contains("×"),
      !BodyNames(name).mayAgree(with: BodyNames(title.text[issuer]))
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: element.place(of: issuer),
        message: "标志上是“\(name.filter { !$0.isWhitespace })”，标题里是“\(title.text[issuer])”，请核对是不是同一个机关"
      )
    ]
  }
}
