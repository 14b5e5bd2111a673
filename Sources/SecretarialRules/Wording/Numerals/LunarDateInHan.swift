/// Months and days of the lunar calendar are written in Han numerals: 农历八月十五.
///
/// GB/T 15835—2011 4.2.1.
struct LunarDateInHan: AnchoredRule {
  let code: RuleCode = "WZ739"
  let title = "农历月日用汉字数字"
  let basis = Basis.standard(Citation(.numerals, "4.2.1"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "农历、干支等非公历纪年用汉字数字。“农历8月15”会同公历8月15日相混，写作“农历八月十五”。"
  let example: RuleExample? = RuleExample(wrong: "农历8月15", right: "农历八月十五")
  let anchors = ["农历", "阴历", "旧历", "正月", "腊月", "冬月"]

  private static let quantities: Alternatives = "余|多|个|名|人|件|天|户|家|位|万|亿|.|%|年|月|～|—|-|至"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard !text.isInTitle(place.lowerBound) else { return nil }
    if anchor >= 3 {
      guard let day = day(at: place.upperBound, in: text) else { return nil }
      return finding(.error, day.range, in: text, .inHan, replacement: day.name)
    }
    guard let month = text.digits(from: place.upperBound), (1...12).contains(month.value),
      text.scalar(at: month.range.upperBound) == "月"
    else { return nil }
    let name = (month.value == 1 ? "正" : String.hanNumeral(month.value)) + "月"
    let mark = month.range.upperBound + 1
    guard let day = day(at: mark, in: text) else {
      return finding(
        .error, month.range.lowerBound..<mark, in: text, .inHan, replacement: name)
    }
    return finding(
      .error, month.range.lowerBound..<day.range.upperBound, in: text, .inHan,
      replacement: name + day.name)
  }

  private func day(at start: Int, in text: WordingText) -> (range: Range<Int>, name: String)? {
    guard let day = text.digits(from: start), (1...30).contains(day.value),
      Self.quantities.match(from: day.range.upperBound, in: text) == nil
    else { return nil }
    return (day.range, (day.value <= 10 ? "初" : "") + String.hanNumeral(day.value))
  }
}

extension String {
  fileprivate static let inHan = "农历的月、日用汉字数字"
}
