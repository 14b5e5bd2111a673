/// 一是, 二是, 三是 follow one another without a gap and without a doublet.
///
/// Convention: how points are counted.
struct OrdinalsInOrder: AnchoredRule {
  let code: RuleCode = "WZ773"
  let title = "一是、二是、三是依次写，不跳不重"
  let basis = Basis.convention("通行写法：分条的序数依次连续")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "删掉一条、插进一条之后，后面的序数常常忘记改，出现“一是……三是……”或者两个“二是”。"
  let example: RuleExample? = RuleExample(
    wrong: "一是抓学习，三是抓作风。", right: "一是抓学习，二是抓作风。")
  let anchors = ["一是", "一要"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let first = OrdinalRun.point(endingAt: place.upperBound - 1, in: text), first.value == 1,
      !text.isInTitleOrQuote(place.lowerBound)
    else { return nil }
    let points = OrdinalRun(from: place, in: text).points
    for (point, expected) in zip(points.dropFirst(), 2...) where point.value != expected {
      return finding(
        .doubtful, point.range, in: text,
        .outOfOrder(text.string(point.range), .hanNumeral(expected)))
    }
    return nil
  }
}

extension String {
  fileprivate static func outOfOrder(_ point: String, _ expected: String) -> String {
    "这里该是第\(expected)点，写的是“\(point)”，请核对序数"
  }
}
