import OfficialDocuments

/// A joint document carries the number of the body that is in charge, and no other.
///
/// 规定：2012年条例第九条第五项。
struct OneDocumentNumber: DocumentRule {
  let code: RuleCode = "GW519"
  let title = "一件公文一个发文字号，联合行文用主办机关的"
  let basis = Basis.regulation(Citation(.documentRegulations, "第九条第五项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "几个机关联合发文，只编主办机关的发文字号。各编各的号，同一件公文就像两件，登记、引用都对不上。"
  let example: RuleExample? = RuleExample(
    wrong: "青民发〔2026〕3号 / 青财发〔2026〕9号", right: "青民发〔2026〕3号")

  func findings(in document: OfficialDocument) -> [Finding] {
    let numbers = document.head.filter { $0.kind == .documentNumber }.compactMap { element in
      DocumentNumber(parsing: element.text).map { (element: element, number: $0) }
    }
    guard let first = numbers.first,
      let other = numbers.first(where: { $0.number != first.number })
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: other.element.range,
        message: "前面已有\(first.number)，联合行文只用主办机关的发文字号，请核对")
    ]
  }
}
