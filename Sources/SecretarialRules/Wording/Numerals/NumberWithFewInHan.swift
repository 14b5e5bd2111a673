/// A number with 几 is written in Han numerals: 二十几人.
///
/// GB/T 15835—2011 4.2.2.
struct NumberWithFewInHan: AnchoredRule {
  let code: RuleCode = "WZ738"
  let title = "含“几”的概数用汉字数字"
  let basis = Basis.standard(Citation(.numerals, "4.2.2"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "“几”是汉字数字里的概数，前面的数也用汉字，写作“二十几”“三十几”；用阿拉伯数字就写出准确的数。"
  let example: RuleExample? = RuleExample(wrong: "到会20几人", right: "到会二十几人")
  let anchors = ["几"]

  private static let otherWords: Alternatives = "何|乎|内|率|经|点|时|月|号|分"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let tens = text.digits(upTo: place.lowerBound), tens.range.count == 2,
      tens.value > 0, tens.value % 10 == 0, !text.isInTitle(place.lowerBound),
      Self.otherWords.match(from: place.upperBound, in: text) == nil
    else { return nil }
    let before = text.scalar(at: tens.range.lowerBound - 1)
    guard before != ".", before != "第", !(before?.isLatinLetter ?? false) else { return nil }
    let number = String.hanNumeral(tens.value)
    return finding(
      .error, tens.range, in: text, .few(number), replacement: number)
  }
}

extension String {
  fileprivate static func few(_ number: String) -> String { "带“几”的数用汉字数字，写作“\(number)几”" }
}
