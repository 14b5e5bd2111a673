/// A year in running text has four digits: 2026年1月, not 26年1月.
///
/// GB/T 15835—2011 5.1.4. 25年 may be a length of time, so a month of the calendar or an apostrophe has
/// to show that a year is meant.
struct YearInProseInFull: AnchoredRule {
  let code: RuleCode = "WZ733"
  let title = "四位数的年份不简写为两位"
  let basis = Basis.standard(Citation(.numerals, "5.1.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "“26年1月”要读的人自己去猜是哪个世纪，也容易同“二十六年”相混。公文要存档几十年，年份写足四位。"
  let example: RuleExample? = RuleExample(wrong: "’26年工作要点", right: "2026年工作要点")
  let anchors = ["年"]

  private static let calendar: Alternatives = "份|底|初|末|上旬|中旬|下旬|起|以来|以后|以前"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let mark = place.lowerBound
    guard let year = text.digits(upTo: mark), year.range.count == 2,
      !text.isInTitleOrQuote(mark)
    else { return nil }
    let before = text.scalar(at: year.range.lowerBound - 1)
    guard before != ".", before != "第", before != "," else { return nil }
    if before == "’" || before == "'" || before == "‘" {
      return finding(
        .doubtful, year.range.lowerBound - 1..<mark + 1, in: text, .short(text.string(year.range)))
    }
    guard let month = text.digits(from: mark + 1), (1...12).contains(month.value),
      text.scalar(at: month.range.upperBound) == "月"
    else { return nil }
    let after = month.range.upperBound + 1
    let isDay =
      text.digits(from: after).map { text.scalar(at: $0.range.upperBound) == "日" } ?? false
    guard isDay || Self.calendar.match(from: after, in: text) != nil else { return nil }
    return finding(
      .doubtful, year.range.lowerBound..<mark + 1, in: text, .short(text.string(year.range)))
  }
}

extension String {
  fileprivate static func short(_ year: String) -> String { "“\(year)年”若指年份，应写足四位" }
}
