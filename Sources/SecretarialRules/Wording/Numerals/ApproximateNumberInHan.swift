/// An approximate number of two adjacent numerals is written in Han numerals: 三四个月.
///
/// GB/T 15835—2011 4.2.2. 1、2 are often two ordinals, so only numbers before a measure of quantity are
/// looked at, and only after words that introduce a quantity.
struct ApproximateNumberInHan: AnchoredRule {
  let code: RuleCode = "WZ737"
  let title = "两个数字连用表示概数，用汉字数字"
  let basis = Basis.standard(Citation(.numerals, "4.2.2"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“三四个月”是大约的数，用汉字数字，中间也不用顿号；写成“3、4个月”，会被看成第3个月和第4个月。"
  let example: RuleExample? = RuleExample(wrong: "还要3、4个月才能完工", right: "还要三四个月才能完工")
  let anchors = ["、"]

  private static let before: Alternatives = "有|了|约|每|需|等|用|过|来|去|这|近|花|走|请|派|带|要|着|隔|住|再|几乎"
  private static let quantities = ContextGuard(
    notation: "后+个|人|名|天|户|家|次|小时|分钟|公里|岁|倍 后-人称|人员|名单|家庭|个季|个百|天津|个方面|个问题")

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let low = text.digits(upTo: place.lowerBound), low.range.count == 1, low.value > 0,
      let high = text.digits(from: place.upperBound), high.range.count == 1,
      high.value == low.value + 1, !text.isInTitle(place.lowerBound),
      Self.before.match(upTo: low.range.lowerBound, in: text) != nil,
      Self.quantities?.allows(low.range.lowerBound..<high.range.upperBound, in: text) ?? false
    else { return nil }
    let first = low.value == 2 ? "两" : String.hanNumeral(low.value)
    let number = first + String.hanNumeral(high.value)
    return finding(
      .doubtful, low.range.lowerBound..<high.range.upperBound, in: text, .approximate(number),
      replacement: number)
  }
}

extension String {
  fileprivate static func approximate(_ number: String) -> String { "若表示概数，应写作“\(number)”" }
}
