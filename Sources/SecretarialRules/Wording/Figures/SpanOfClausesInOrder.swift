/// A span of clauses ends after it begins: 第三条至第五条.
///
/// Convention: how numbers run.
struct SpanOfClausesInOrder: AnchoredRule {
  let code: RuleCode = "WZ769"
  let title = "条款、页码的起止先后不颠倒"
  let basis = Basis.convention("编号由小到大，不必由条文规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "“第五条至第三条”里一条也没有。引用条款范围时两头都要对照原文，增删过条款的更要重查。"
  let example: RuleExample? = RuleExample(wrong: "第五条至第三条", right: "第三条至第五条")
  let anchors = ["至第", "到第", "—第", "～第"]

  private static let measures: Alternatives = "条|章|节|款|项|编|页|卷|期|号"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let measure = Self.measures.match(upTo: place.lowerBound, in: text)
    guard let low = text.number(upTo: measure?.lowerBound ?? place.lowerBound),
      let high = text.number(from: place.upperBound), low.value > high.value,
      text.scalar(at: low.range.lowerBound - 1) == "第",
      let last = Self.measures.match(from: high.range.upperBound, in: text),
      measure.map({ text.string($0) == text.string(last) }) ?? true
    else { return nil }
    let written = low.range.lowerBound - 1..<last.upperBound
    return finding(.error, written, in: text, .reversed(text.string(written)))
  }
}

extension String {
  fileprivate static func reversed(_ span: String) -> String { "“\(span)”起止颠倒，请核对" }
}
