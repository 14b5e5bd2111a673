/// Both ends of 第…至第… are written in the same numerals: 第三条至第五条.
///
/// GB/T 15835—2011 4.3: things of one kind in one form (not 第一章…第12章).
struct OneNumeralSystemPerRange: AnchoredRule {
  let code: RuleCode = "WZ751"
  let title = "序数范围的两头用同一种数字"
  let basis = Basis.standard(Citation(.numerals, "4.3"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "同一场合同类的数用同一种形式：“第三条至第五条”或者“第3页至第5页”，不写“第三条至第5条”。"
  let example: RuleExample? = RuleExample(wrong: "第三条至第5条", right: "第三条至第五条")
  let anchors = ["至第", "到第", "—第", "～第"]

  private static let measures: Alternatives = "条|章|节|款|项|编|页|卷|届|期|次|号|个"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let measure = Self.measures.match(upTo: place.lowerBound, in: text)
    guard let low = text.number(upTo: measure?.lowerBound ?? place.lowerBound),
      let high = text.number(from: place.upperBound),
      text.scalar(at: low.range.lowerBound - 1) == "第",
      Self.measures.match(from: high.range.upperBound, in: text) != nil,
      text.scalars[low.range.lowerBound].isArabicDigit
        != text.scalars[high.range.lowerBound].isArabicDigit,
      !text.isInTitle(place.lowerBound)
    else { return nil }
    let written = low.range.lowerBound - 1..<high.range.upperBound + 1
    return finding(.error, written, in: text, .mixed(text.string(written)))
  }
}

extension String {
  fileprivate static func mixed(_ range: String) -> String { "“\(range)”两头用了两种数字，请统一" }
}
