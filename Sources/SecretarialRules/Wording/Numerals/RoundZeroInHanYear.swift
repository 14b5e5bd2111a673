/// The nought in a year in Han numerals is 〇: 二〇二六年.
///
/// GB/T 15835—2011 5.2.5: 〇 in numbers that name, 零 in numbers that measure.
struct RoundZeroInHanYear: AnchoredRule {
  let code: RuleCode = "WZ742"
  let title = "汉字年份里的“0”写作“〇”"
  let basis = Basis.standard(Citation(.numerals, "5.2.5"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "用作编号（年份也是编号）时，“0”写作“〇”：二〇二六年；用作计量时写作“零”：三千零五十二。"
  let example: RuleExample? = RuleExample(wrong: "二零二六年", right: "二〇二六年")
  let anchors = ["年"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let year = place.lowerBound - 4..<place.lowerBound
    guard year.lowerBound >= 0, text.scalars[year.upperBound - 1].hanDigitValue != nil,
      text.scalars[year].contains("零"),
      text.scalars[year].allSatisfy({ $0.hanDigitValue != nil && $0 != "两" }),
      text.scalars[year.lowerBound] != "零",
      !(text.scalar(at: year.lowerBound - 1)?.isHanNumeral ?? false),
      !text.isInTitle(year.lowerBound)
    else { return nil }
    let right = text.string(year).replacing("零", with: "〇")
    return finding(.error, year, in: text, .round(right), replacement: right)
  }
}

extension String {
  fileprivate static func round(_ year: String) -> String { "年份里的“零”写作“〇”：\(year)年" }
}
