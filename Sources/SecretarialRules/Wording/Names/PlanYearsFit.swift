/// The years of a five-year plan are its own.
///
/// Convention; a matter of arithmetic: the tenth plan began in 2001 and each has five years.
struct PlanYearsFit: AnchoredRule {
  let code: RuleCode = "WZ656"
  let title = "五年规划的起止年份相符"
  let basis = Basis.convention("历次五年规划（计划）的起止年份")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“十四五”是2021—2025年，“十五五”是2026—2030年，往前往后五年一推就知"
    + "道。规划名称和年份连写时两头都要对，开局之年是第一年，收官之年是最后一年。"
  let example: RuleExample? = RuleExample(
    wrong: "“十四五”时期（2020—2025年）", right: "“十四五”时期（2021—2025年）")

  private static let plans: [(name: String, first: Int)] = [
    ("十一五", 2006), ("十二五", 2011), ("十三五", 2016), ("十四五", 2021), ("十五五", 2026),
  ]

  let anchors = Self.plans.map(\.name)

  /// What 规划, 时期, 五年规划纲要 are written with.
  private static let nouns = Set("”五年规划计时期间发展纲要".unicodeScalars)

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let first = Self.plans[anchor].first
    guard let span = span(after: place.upperBound, in: text) else {
      return opening(before: place, first, in: text)
    }
    guard span.from != first || span.to != first + 4, !text.isInTitle(place.lowerBound) else {
      return nil
    }
    return finding(severity, span.range, in: text, .years(Self.plans[anchor].name, first))
  }

  /// Two years in brackets soon after the name: “十四五”时期（2021—2025年）.
  private func span(
    after offset: Int, in text: WordingText
  ) -> (from: Int, to: Int, range: Range<Int>)? {
    let scalars = text.scalars
    let limit = min(offset + 8, scalars.count)
    guard let bracket = scalars[offset..<limit].firstIndex(where: { $0 == "（" || $0 == "(" }),
      // 前三年 and 以来 are other spans than that of the plan.
      scalars[offset..<bracket].allSatisfy({ Self.nouns.contains($0) }),
      let from = YearNumber(at: bracket + 1, in: text)
    else { return nil }
    var next = from.end
    while next < scalars.count,
      ["年", "—", "–", "-", "－", "～", "~", "至", "到"].contains(scalars[next])
    {
      next += 1
    }
    guard next > from.end, let to = YearNumber(at: next, in: text) else { return nil }
    return (from.value, to.value, bracket + 1..<to.end)
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
