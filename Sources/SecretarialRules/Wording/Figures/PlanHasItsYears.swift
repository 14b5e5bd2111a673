/// A five-year plan stands beside the years that it covers: “十四五”（2021—2025年）.
///
/// Convention: a fact of history.
struct PlanHasItsYears: AnchoredRule {
  let code: RuleCode = "WZ771"
  let title = "五年规划同它的起止年份对得上"
  let basis = Basis.convention("国民经济和社会发展五年规划（计划）的起止年份")
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "从“三五”（1966—1970年）起，五年规划（计划）从逢1、逢6的年份开始，到逢0、逢5的年份结束：“十四五”是2021—2025年，“十五五”是2026—2030年。"
    + "更早的“一五”是1953—1957年，“二五”是1958—1962年。"
  let example: RuleExample? = RuleExample(
    wrong: "“十四五”（2020—2024年）", right: "“十四五”（2021—2025年）")
  let anchors: [String]

  private static let plans: [(name: String, start: Int)] = [
    ("八五", 1991), ("九五", 1996), ("十五", 2001), ("十一五", 2006), ("十二五", 2011), ("十三五", 2016),
    ("十四五", 2021), ("十五五", 2026), ("十六五", 2031),
  ]
  private static let nouns: Alternatives = "规划期间|规划时期|规划|计划|时期|期间"

  init() { anchors = Self.plans.map { $0.name } }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let plan = Self.plans[anchor]
    let before = text.scalar(at: place.lowerBound - 1)
    guard !(before?.isHanNumeral ?? false) else { return nil }
    var offset = place.upperBound
    if text.scalar(at: offset) == "”" { offset += 1 } else if plan.name.count < 3 { return nil }
    if let noun = Self.nouns.match(from: offset, in: text) { offset = noun.upperBound }
    guard let bracket = text.scalar(at: offset), bracket == "（" || bracket == "(",
      let first = text.digits(from: offset + 1), first.range.count == 4
    else { return nil }
    var middle = first.range.upperBound
    if text.scalar(at: middle) == "年" { middle += 1 }
    guard let joint = text.scalar(at: middle), joint.joinsRange || joint == "至" || joint == "到",
      let last = text.digits(from: middle + 1), last.range.count == 4,
      first.value != plan.start || last.value != plan.start + 4
    else { return nil }
    let hasMark = text.scalar(at: last.range.upperBound) == "年"
    let end = hasMark ? last.range.upperBound + 1 : last.range.upperBound
    guard let close = text.scalar(at: end), close == "）" || close == ")" else { return nil }
    let right =
      "\(plan.start)" + text.string(first.range.upperBound..<last.range.lowerBound)
      + "\(plan.start + 4)"
    return finding(
      .error, first.range.lowerBound..<last.range.upperBound, in: text,
      .wrongYears(plan.name, plan.start), replacement: right)
  }
}

extension String {
  fileprivate static func wrongYears(_ plan: String, _ start: Int) -> String {
    "“\(plan)”是\(start)年至\(start + 4)年"
  }
}
