/// The opening and the closing year of a five-year plan are its own; the span of its years is
/// another rule's.
///
/// Convention; a matter of arithmetic: the tenth plan began in 2001 and each has five years.
struct PlanYearsFit: AnchoredRule {
  let code: RuleCode = "WZ656"
  let title = "五年规划的开局之年、收官之年相符"
  let basis = Basis.convention("历次五年规划（计划）的起止年份")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“十四五”是2021—2025年，“十五五”是2026—2030年，往前推到“三五”，往后推，都是五年一个。开局之年是第一年，收官之年是最后一年。"
  let example: RuleExample? = RuleExample(
    wrong: "2022年是“十四五”规划的开局之年", right: "2021年是“十四五”规划的开局之年")

  private static let plans: [(name: String, first: Int)] = [
    ("十一五", 2006), ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026),
  ]

  let anchors = Self.plans.map(\.name)

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    opening(before: place, Self.plans[anchor].first, in: text)
  }

  /// 2021年是“十四五”规划的开局之年.
  private func opening(before place: Range<Int>, _ first: Int, in text: WordingText) -> Finding? {
    var start = place.lowerBound
    if start > 0, text.scalars[start - 1] == "“" { start -= 1 }
    guard start >= 6, text.scalars[start - 1] == "是", text.scalars[start - 2] == "年",
      let year = YearNumber(at: start - 6, in: text)
    else { return nil }
    let tail = text.scalars[place.upperBound..<min(place.upperBound + 8, text.scalars.count)]
    let wanted: Int
    if tail.contains("局"), tail.contains("开") {
      wanted = first
    } else if tail.contains("官"), tail.contains("收") {
      wanted = first + 4
    } else {
      return nil
    }
    guard year.value != wanted else { return nil }
    return finding(severity, start - 6..<start - 2, in: text, .years(text.string(place), first))
  }
}

extension String {
  fileprivate static func years(_ plan: String, _ first: Int) -> String {
    "请核对年份：“\(plan)”是\(first)—\(first + 4)年"
  }
}
