/// 一是, 二是 are followed by no mark.
///
/// GB/T 15834—2011 B.3.7, which is informative, so this is a hint.
struct NoMarkAfterFirstIs: AnchoredRule {
  let code: RuleCode = "WZ713"
  let title = "“一是”“二是”后面不用标点"
  let basis = Basis.convention("公文的通行写法", seeAlso: Citation(.punctuation, "B.3.7"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation = "“一是加强领导”里的“是”直接带出下文，中间没有停顿，不加逗号、顿号、冒号。国标资料性附录这样建议。"
  let example: RuleExample? = RuleExample(wrong: "一是、加强领导", right: "一是加强领导")

  let anchors: [String] = "一二三四五六七八九十".flatMap { numeral in
    ["，", "、", "："].map { "\(numeral)是\($0)" }
  }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard text.startsSentence(place.lowerBound) || text.scalar(place.lowerBound - 1) == "，",
      let after = text.scalar(place.upperBound), after.isHan || after == "“" || after == "《"
    else { return nil }
    return finding(
      .hint, place.upperBound - 1..<place.upperBound, in: text,
      .superfluous(text.string(place.lowerBound..<place.upperBound - 1)), replacement: "")
  }
}

extension String {
  fileprivate static func superfluous(_ word: String) -> String { "“\(word)”后面不用标点" }
}
