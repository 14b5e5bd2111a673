/// An ordinal in brackets is followed by no mark: （一）.
///
/// GB/T 15834—2011 B.3.4, which is informative, so this is a hint.
struct NoMarkAfterBracketedOrdinal: AnchoredRule {
  let code: RuleCode = "WZ709"
  let title = "带括号的序次语后面不用点号"
  let basis = Basis.convention("公文的通行写法", seeAlso: Citation(.punctuation, "B.3.4"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation = "“（一）”“（1）”的括号已经把序号和下文隔开，后面不再加顿号、逗号或圆点。国标资料性附录这样建议。"
  let example: RuleExample? = RuleExample(wrong: "（一）、加强领导", right: "（一）加强领导")

  let anchors = ["）、", "），", "）.", "）．", "）。", ")、", "),", ")."]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    var start = place.lowerBound
    while place.lowerBound - start < 3, let scalar = text.scalar(start - 1),
      scalar.isHanOrdinal || scalar.isArabicDigit
    {
      start -= 1
    }
    guard start < place.lowerBound, let open = text.scalar(start - 1), open == "（" || open == "(",
      text.startsSentence(start - 1), text.isHan(place.upperBound)
    else { return nil }
    return finding(
      .hint, place.lowerBound + 1..<place.upperBound, in: text, .superfluous, replacement: "")
  }
}

extension String {
  fileprivate static let superfluous = "带括号的序号后面不用点号"
}
