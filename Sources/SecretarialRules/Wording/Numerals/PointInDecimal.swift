/// The point of a decimal is no full stop: 3.5%, not 3。5%.
///
/// Convention: a slip of the input method. A sentence may end and another begin with a figure, so a
/// percentage has to follow and a word of amount has to stand before.
struct PointInDecimal: AnchoredRule {
  let code: RuleCode = "WZ752"
  let title = "小数点不打成句号"
  let basis = Basis.convention("书写常识：小数点用下圆点，中文输入状态下容易打成句号")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "中文输入状态下打小数点，出来的常是句号，“3.5%”就成了“3。5%”。校对时单独查一遍数字之间的句号。"
  let example: RuleExample? = RuleExample(wrong: "同比增长3。5%", right: "同比增长3.5%")
  let anchors = ["。"]

  private static let measures: Alternatives = "%|％|‰|个百分点|万|亿"
  private static let verbs: Alternatives = "增长|下降|提高|降低|上升|为|达|到|至|占|约|了|近|超"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let decimals = text.digits(from: place.upperBound), decimals.range.count <= 2,
      let whole = text.digits(upTo: place.lowerBound), whole.range.count <= 3,
      Self.measures.match(from: decimals.range.upperBound, in: text) != nil,
      Self.verbs.match(upTo: whole.range.lowerBound, in: text) != nil
    else { return nil }
    return finding(.doubtful, place, in: text, .stop, replacement: ".")
  }
}

extension String {
  fileprivate static let stop = "数字中间是句号，请核对是不是小数点"
}
