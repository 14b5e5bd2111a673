/// The days of the week are written in Han numerals: 星期五, 周五.
///
/// GB/T 15835—2011 4.2.3. 周 also counts weeks (每周5天), so after it a part of the day or a bracket has to
/// follow.
struct WeekdayInHan: AnchoredRule {
  let code: RuleCode = "WZ740"
  let title = "星期几用汉字数字"
  let basis = Basis.standard(Citation(.numerals, "4.2.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "“星期五”“周五”是定型的词，里面的数用汉字数字；“每周5天”的5是数量，不在此列。"
  let example: RuleExample? = RuleExample(wrong: "星期5上午", right: "星期五上午")
  let anchors = ["星期", "礼拜", "周"]

  private static let partsOfDay: Alternatives = "上午|下午|晚上|早上|中午|全天"
  private static let afterWeek: Alternatives = "上午|下午|晚上|早上|中午|全天|）|)|（|(|，|。|、|；|至|到|前|\n"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let day = text.digits(from: place.upperBound), day.range.count == 1,
      (1...7).contains(day.value), !text.isInTitle(place.lowerBound)
    else { return nil }
    let end = day.range.upperBound
    let before = text.scalar(at: place.lowerBound - 1)
    let isWeekday: Bool
    if anchor == 2 {
      let isInBrackets =
        (before == "（" || before == "(")
        && (text.scalar(at: end) == "）" || text.scalar(at: end) == ")")
      isWeekday = isInBrackets || Self.partsOfDay.match(from: end, in: text) != nil
    } else {
      isWeekday =
        before != "个"
        && (end == text.scalars.count || Self.afterWeek.match(from: end, in: text) != nil)
    }
    guard isWeekday else { return nil }
    let name = day.value == 7 ? "日" : String.hanNumeral(day.value)
    return finding(.error, day.range, in: text, .weekday(name), replacement: name)
  }
}

extension String {
  fileprivate static func weekday(_ name: String) -> String { "星期几用汉字数字，写作“\(name)”" }
}
