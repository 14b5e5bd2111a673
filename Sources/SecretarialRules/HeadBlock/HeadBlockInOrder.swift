import OfficialDocuments

/// Copy number, secrecy mark and urgency stand in this order from top to bottom.
///
/// 国标：GB/T 9704—2012 7.2.1—7.2.3。
struct HeadBlockInOrder: PhraseRule {
  let code: RuleCode = "GW222"
  let kind = Phrase.Kind.secrecyMark
  let title = "版头左上角自上而下是份号、密级和保密期限、紧急程度"
  let basis = Basis.standard(Citation(.documentFormat, "7.2.1—7.2.3"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "三样都有时，份号在最上面，密级和保密期限在中间，紧急程度在下面，各占一行，都顶格。"
    + "先看是哪一份，再看给谁看，最后看多急。"
  let example: RuleExample? = RuleExample(
    wrong: "特急／000017／机密★1年", right: "000017／机密★1年／特急")

  func findings(in phrase: Phrase) -> [Finding] {
    let lines = HeadBlockLines(phrase.text).lines.filter { $0.kind != .other }
    for (line, next) in zip(lines, lines.dropFirst()) where line.kind > next.kind {
      return [.order(next, after: line, rule: code)]
    }
    return []
  }
}

extension Finding {
  fileprivate static func order(
    _ line: HeadBlockLines.Line, after previous: HeadBlockLines.Line, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: line.range,
      message: "\(line.kind.name)应当在\(previous.kind.name)上面：自上而下是份号、密级和保密期限、紧急程度")
  }
}
