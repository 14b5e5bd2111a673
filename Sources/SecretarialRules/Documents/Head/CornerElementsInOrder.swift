import OfficialDocuments

/// Copy number, secrecy mark and urgency stand in this order from top to bottom.
///
/// 国标：GB/T 9704—2012 7.2.3。
struct CornerElementsInOrder: DocumentRule {
  let code: RuleCode = "GW513"
  let title = "份号、密级和保密期限、紧急程度自上而下排列"
  let basis = Basis.standard(Citation(.documentFormat, "7.2.3"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "三样都顶格排在版心左上角，各占一行：份号在第一行，密级和保密期限在第二行，紧急程度在最下面。少了哪一样，下面的依次上移。"
  let example: RuleExample? = RuleExample(wrong: "特急 / 机密★1年", right: "机密★1年 / 特急")

  func findings(in document: OfficialDocument) -> [Finding] {
    let corner = document.head.compactMap { element in
      Self.place(element.kind).map { (element: element, place: $0) }
    }
    for (upper, lower) in zip(corner, corner.dropFirst()) where upper.place > lower.place {
      return [
        Finding(
          rule: code, severity: .error, range: lower.element.range,
          message: "\(lower.element.kind.rawValue)应当排在\(upper.element.kind.rawValue)上面")
      ]
    }
    return []
  }

  private static func place(_ kind: OfficialDocument.Element.Kind) -> Int? {
    [.copyNumber, .secrecyMark, .urgency].firstIndex(of: kind)
  }
}
