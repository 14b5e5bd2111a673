/// A range of amounts runs from the smaller to the larger.
///
/// Convention. Some ranges run downwards on purpose, so the finding only asks.
struct SpanOfAmountsInOrder: AnchoredRule {
  let code: RuleCode = "WZ770"
  let title = "数值范围由小到大"
  let basis = Basis.convention("通行写法：范围的前一个数小、后一个数大")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "“20—10人”多半是把两个数写反了，或者漏打、多打了一位。确实由大到小的，用“由……降到……”说清楚。"
  let example: RuleExample? = RuleExample(wrong: "每组20—10人", right: "每组10—20人")
  let anchors = ["—", "～"]

  private static let units: Alternatives = "人|名|岁|天|元|个|家|户|小时|分钟|米|公里|个月|周岁|平方米|亩"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let high = text.digits(from: place.upperBound), high.range.count <= 4,
      let low = text.digits(upTo: place.lowerBound), low.range.count <= 3, low.value > high.value,
      Self.units.match(from: high.range.upperBound, in: text) != nil,
      !text.isInTitle(place.lowerBound)
    else { return nil }
    let before = text.scalar(at: low.range.lowerBound - 1)
    guard before?.isHan ?? false || before == "（" || before == "，", before != "第", before != "点"
    else { return nil }
    let written = low.range.lowerBound..<high.range.upperBound + 1
    return finding(.doubtful, written, in: text, .reversed)
  }
}

extension String {
  fileprivate static let reversed = "范围的前一个数大于后一个数，请核对"
}
