import OfficialDocuments

/// A document is quoted by its title, then its number in full-width brackets.
///
/// 惯例。
struct IncomingTitleBeforeNumber: DocumentRule {
  let code: RuleCode = "GW528"
  let title = "引用公文先引标题，后引发文字号，字号放在全角括号里"
  let basis = Basis.convention("通行做法，现行条例和国家标准没有这一句")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation = "标题说明是什么事，发文字号帮人查找，所以标题在前、字号在后：《关于……的请示》（青民发〔2026〕3号）。"
  let example: RuleExample? = RuleExample(
    wrong: "你局青民发〔2026〕3号《关于……的请示》收悉", right: "你局《关于……的请示》（青民发〔2026〕3号）收悉")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.isReply, let first = document.body.first else { return [] }
    let text = first.text
    let opening = text.prefix(200)
    if let place = ["号《", "号文《"].lazy.compactMap({ opening.ranges(of: $0).first }).first,
      opening[..<place.lowerBound].suffix(12).contains("〔")
    {
      return [
        Finding(
          rule: code, severity: .hint,
          range: first.place(of: place.lowerBound..<text.index(before: place.upperBound)),
          message: "引用公文一般先写标题，后写发文字号")
      ]
    }
    guard let bracket = opening.ranges(of: "》(").first,
      opening[bracket.upperBound...].prefix(20).contains("〔")
    else { return [] }
    return [
      Finding(
        rule: code, severity: .hint,
        range: first.place(of: text.index(before: bracket.upperBound)..<bracket.upperBound),
        message: "发文字号外面的括号用全角", replacement: "（")
    ]
  }
}
