/// A percentage is written wholly in digits or wholly in Han characters: 30% or 百分之三十.
///
/// GB/T 15835—2011 5.3, 4.3.
struct PercentInOneForm: AnchoredRule {
  let code: RuleCode = "WZ748"
  let title = "百分数不混用两种写法：30%或者百分之三十"
  let basis = Basis.standard(Citation(.numerals, "5.3"), Citation(.numerals, "4.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "阿拉伯数字配“%”，汉字数字配“百分之”：写“30%”或者“百分之三十”，不写“百分之30”“三十%”。"
  let example: RuleExample? = RuleExample(wrong: "提高百分之30", right: "提高30%")
  let anchors = ["百分之", "千分之", "%", "％"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard !text.isInTitle(place.lowerBound) else { return nil }
    switch anchor {
    case 0, 1: return wordBeforeDigits(place, sign: anchor == 0 ? "%" : "‰", in: text)
    default: return signAfterHan(place, in: text)
    }
  }

  private func wordBeforeDigits(
    _ place: Range<Int>, sign: String, in text: WordingText
  ) -> Finding? {
    guard let whole = text.digits(from: place.upperBound) else { return nil }
    var end = whole.range.upperBound
    if text.scalar(at: end) == ".", let decimals = text.digits(from: end + 1) {
      end = decimals.range.upperBound
    }
    // 百分之30% has one sign too many, which a person has to look at.
    let hasSign = text.scalar(at: end).map { $0 == "%" || $0 == "％" } ?? false
    return finding(
      .error, place.lowerBound..<end, in: text, .mixed,
      replacement: hasSign
        ? text.string(place.upperBound..<end) : text.string(place.upperBound..<end) + sign)
  }

  private func signAfterHan(_ place: Range<Int>, in text: WordingText) -> Finding? {
    guard let last = text.scalar(at: place.lowerBound - 1), last.isHanNumeral,
      let number = text.hanNumber(upTo: place.lowerBound), (1...100).contains(number.value),
      text.scalar(at: number.range.lowerBound - 1) != "之",
      text.scalar(at: number.range.lowerBound - 1) != "点"
    else { return nil }
    return finding(
      .error, number.range.lowerBound..<place.upperBound, in: text, .mixed,
      replacement: "\(number.value)%")
  }
}

extension String {
  fileprivate static let mixed = "百分数混用了两种写法，请统一"
}
