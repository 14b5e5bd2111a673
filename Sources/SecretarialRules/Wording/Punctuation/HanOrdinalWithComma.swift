/// A Han numeral that counts paragraphs is followed by 、: 一、.
///
/// GB/T 15834—2011 4.5.3.3. A comma may stand in running speech and is a question.
struct HanOrdinalWithComma: AnchoredRule {
  let code: RuleCode = "WZ710"
  let title = "不带括号的汉字序次语后面用顿号"
  let basis = Basis.standard(Citation(.punctuation, "4.5.3.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "“一、”“二、”用汉字数字作序号，后面用顿号；圆点是阿拉伯数字序号用的，如“1.”。"
  let example: RuleExample? = RuleExample(wrong: "一.总体要求", right: "一、总体要求")

  let anchors: [String] = "一二三四五六七八九十".flatMap { numeral in
    [".", "．", ",", "，"].map { "\(numeral)\($0)" }
  }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard text.followsHanOrdinal(place.upperBound - 1) else { return nil }
    var end = place.upperBound
    while text.scalar(end) == " " { end += 1 }
    // 一，二，三: counting; 九.一八: a day.
    guard let after = text.scalar(end), after.isHan, !after.isHanOrdinal else { return nil }
    let mark = text.scalars[place.upperBound - 1]
    let isPoint = mark == "." || mark == "．"
    return finding(
      isPoint ? .error : .doubtful, place.upperBound - 1..<end, in: text, .comma,
      replacement: "、")
  }
}

extension String {
  fileprivate static let comma = "汉字序号后面用顿号，写成“一、”的样子"
}
