/// A date without its day is not written with a dash: 2026年8月, not 2026-8.
///
/// GB/T 15835—2011 5.1.4. Numbers of many kinds look alike, so only those are looked at that 月 follows
/// or that stand where a time is told.
struct NoDashInIncompleteDate: AnchoredRule {
  let code: RuleCode = "WZ734"
  let title = "年、月、日不完整时不用短横线代替“年”“月”"
  let basis = Basis.standard(Citation(.numerals, "5.1.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“2026-08-08”年、月、日齐全，可以这样写；只有年和月时，“2026-8”可能被看成2026到8，写作“2026年8月”。"
  let example: RuleExample? = RuleExample(wrong: "建成于2026-8。", right: "建成于2026年8月。")
  let anchors = ["-", "－"]

  private static let before: Alternatives = "于|自|从|至|到|在|截至|截止"
  private static let after: Alternatives = "，|。|、|；|）|起|前|底|至|到|以|\n"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let year = text.digits(upTo: place.lowerBound), year.range.count == 4,
      (1949...2099).contains(year.value), !text.isInTitle(place.lowerBound),
      let month = text.digits(from: place.upperBound), month.range.count <= 2,
      (1...12).contains(month.value)
    else { return nil }
    let end = month.range.upperBound
    let hasMark = text.scalar(at: end) == "月"
    let isTime =
      Self.before.match(upTo: year.range.lowerBound, in: text) != nil
      && (end == text.scalars.count || Self.after.match(from: end, in: text) != nil)
    guard hasMark || isTime, hasMark || !(text.scalar(at: end)?.joinsRange ?? false) else {
      return nil
    }
    return finding(
      .doubtful, year.range.lowerBound..<(hasMark ? end + 1 : end), in: text, .incomplete,
      replacement: "\(year.value)年\(month.value)月")
  }
}

extension String {
  fileprivate static let incomplete = "只有年和月的日期不用短横线，请写出“年”“月”"
}
