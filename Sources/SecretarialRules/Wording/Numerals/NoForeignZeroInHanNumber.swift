/// Between Han numerals the nought is no digit 0 and no letter O: 二〇二六, not 二0二六.
///
/// GB/T 15835—2011 4.3, 5.2.5. The circle ○ looks the same as 〇 and is only pointed out.
struct NoForeignZeroInHanNumber: AnchoredRule {
  let code: RuleCode = "WZ744"
  let title = "汉字数字之间的“〇”不用阿拉伯数字0或者字母O代替"
  let basis = Basis.standard(Citation(.numerals, "5.2.5"), Citation(.numerals, "4.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "“〇”是汉字数字。用数字0、字母O或者圆圈符号代替，看上去差不多，检索、排序时却找不到。"
  let example: RuleExample? = RuleExample(wrong: "二0二六年", right: "二〇二六年")
  let anchors = ["0", "０", "O", "o", "Ｏ", "○"]

  private static let circle = 5

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard text.scalar(at: place.lowerBound - 1)?.hanDigitValue != nil else { return nil }
    let sign = text.scalars[place.lowerBound]
    var end = place.upperBound
    while end - place.lowerBound < 3, text.scalar(at: end) == sign { end += 1 }
    let third = text.scalar(at: place.lowerBound - 2)
    let isYear = third.map { $0.hanDigitValue != nil || $0 == sign } ?? false
    guard let next = text.scalar(at: end),
      next.hanDigitValue != nil || (isYear && next == "年")
    else { return nil }
    let written = place.lowerBound..<end
    let isCited = text.isInTitle(place.lowerBound)
    return finding(
      anchor == Self.circle ? .hint : isCited ? .doubtful : .error, written, in: text,
      .foreign(text.string(written)),
      replacement: String(repeating: "〇", count: written.count))
  }
}

extension String {
  fileprivate static func foreign(_ sign: String) -> String { "汉字数字里的“\(sign)”应写作“〇”" }
}
