/// The nought in an amount in Han numerals is 零: 三千零五十.
///
/// GB/T 15835—2011 5.2.5. After 第 the number names rather than measures and is left.
struct FullZeroInHanAmount: AnchoredRule {
  let code: RuleCode = "WZ743"
  let title = "汉字数量里的“0”写作“零”"
  let basis = Basis.standard(Citation(.numerals, "5.2.5"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "用作计量时，“0”写作“零”：三千零五十二元；“〇”只用在年份、编号里：二〇二六年。"
  let example: RuleExample? = RuleExample(wrong: "三千〇五十元", right: "三千零五十元")
  let anchors = ["〇"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let before = text.scalar(at: place.lowerBound - 1),
      before.hanFactor ?? 0 >= 100 || before == "万" || before == "亿",
      text.scalar(at: place.upperBound)?.hanDigitValue ?? 0 > 0, !text.isInTitle(place.lowerBound)
    else { return nil }
    var start = place.lowerBound - 1
    while let scalar = text.scalar(at: start - 1), place.lowerBound - start < 12,
      scalar.isHanNumeral || scalar == "万" || scalar == "亿"
    {
      start -= 1
    }
    guard text.scalar(at: start - 1) != "第" else { return nil }
    return finding(.error, place, in: text, .full, replacement: "零")
  }
}

extension String {
  fileprivate static let full = "计量的数里“0”的汉字是“零”，“〇”用于年份和编号"
}
