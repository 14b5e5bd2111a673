import OfficialDocuments

/// The body that signs is the one that the title or the logo names.
///
/// 规定：2012年条例第九条第四项、第七项、第十一项。
struct SignatureAgreesWithIssuer: DocumentRule {
  let code: RuleCode = "GW559"
  let title = "署名与标题、标志里的发文机关一致"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第九条第十一项"), Citation(.documentRegulations, "第九条第七项"),
    Citation(.documentRegulations, "第九条第四项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "标志、标题、署名三处都是发文机关的全称或者规范化简称，印章又要与署名相符。套用旧文最容易漏改署名，政府的文落了办公室的款也很常见。"
  let example: RuleExample? = RuleExample(
    wrong: "青石县人民政府关于……的通知……青石县人民政府办公室", right: "青石县人民政府关于……的通知……青石县人民政府")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let issuer = issuer(of: document), !issuer.contains("×") else { return [] }
    let signatures = document.signatures.filter { BodyEnding.ends($0.text) }
    guard let first = signatures.first, !signatures.contains(where: { $0.text.contains("×") })
    else { return [] }
    let names = BodyNames(signatures.map(\.text).joined(separator: "　"))
    guard !BodyNames(issuer).mayAgree(with: names) else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: first.range,
        message: "署名是“\(first.words)”，发文机关写的是“\(issuer)”，请核对是不是同一个机关")
    ]
  }

  private func issuer(of document: OfficialDocument) -> String? {
    let title = document.first(.title).map { DocumentTitle($0.text) }
    if let title, let issuer = title.issuer {
      let name = String(title.text[issuer])
      return BodyEnding.ends(name) ? name : nil
    }
    guard var logo = document.first(.issuerLogo)?.words, DocumentTitle(logo).genre == nil else {
      return nil
    }
    if logo.hasSuffix("文件") { logo.removeLast(2) }
    return BodyEnding.ends(logo) ? logo : nil
  }
}
