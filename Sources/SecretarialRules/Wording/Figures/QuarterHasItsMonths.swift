/// A part of the year stands beside its months: 一季度（1—3月）.
///
/// Convention: a fact of the calendar.
struct QuarterHasItsMonths: AnchoredRule {
  let code: RuleCode = "WZ772"
  let title = "季度、半年同它的月份对得上"
  let basis = Basis.convention("历法的事实，不必由条文规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "一季度是1—3月，上半年是1—6月，前三季度是1—9月。统计口径多一个月少一个月，数就不能比。"
  let example: RuleExample? = RuleExample(wrong: "上半年（1—7月）", right: "上半年（1—6月）")
  let anchors = ["一季度", "二季度", "三季度", "四季度", "上半年", "下半年", "前三季度", "前三个季度"]

  private static let months = [1...3, 4...6, 7...9, 10...12, 1...6, 7...12, 1...9, 1...9]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let before = text.scalar(at: place.lowerBound - 1)
    // 前三季度 is the whole of three quarters, 一至三季度 too.
    guard anchor >= 4 || !"前至—、到～-".unicodeScalars.contains(before ?? "。") else { return nil }
    guard let bracket = text.scalar(at: place.upperBound), bracket == "（" || bracket == "(",
      let first = text.digits(from: place.upperBound + 1),
      let joint = text.scalar(at: first.range.upperBound), joint.joinsRange || joint == "至",
      let last = text.digits(from: first.range.upperBound + 1),
      text.scalar(at: last.range.upperBound) == "月",
      let close = text.scalar(at: last.range.upperBound + 1), close == "）" || close == ")"
    else { return nil }
    let right = Self.months[anchor]
    guard first.value != right.lowerBound || last.value != right.upperBound else { return nil }
    return finding(
      .error, first.range.lowerBound..<last.range.upperBound + 1, in: text,
      .wrongMonths(text.string(place), right))
  }
}

extension String {
  fileprivate static func wrongMonths(_ part: String, _ months: ClosedRange<Int>) -> String {
    "\(part)是\(months.lowerBound)—\(months.upperBound)月，请核对"
  }
}
