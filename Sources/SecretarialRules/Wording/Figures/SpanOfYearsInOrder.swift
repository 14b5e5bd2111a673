/// A span of years ends after it begins.
///
/// Convention: a fact of the calendar.
struct SpanOfYearsInOrder: AnchoredRule {
  let code: RuleCode = "WZ768"
  let title = "起止年份先后不颠倒"
  let basis = Basis.convention("历法的事实，不必由条文规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "规划期、任期、统计期都从前往后写。起始年份大于截止年份，多半是把两个数写反了或者写错了一位。"
  let example: RuleExample? = RuleExample(wrong: "2030—2026年", right: "2026—2030年")
  let anchors = ["—", "～", "-", "－", "–", "年至"]

  private static let years = 1949...2099

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let last = text.digits(from: place.upperBound), last.range.count == 4,
      Self.years.contains(last.value), text.scalar(at: last.range.upperBound) == "年",
      text.scalar(at: last.range.upperBound + 1).map({ !$0.isArabicDigit }) ?? true
    else { return nil }
    let end =
      text.scalar(at: place.lowerBound - 1) == "年" ? place.lowerBound - 1 : place.lowerBound
    guard let first = text.digits(upTo: end), first.range.count == 4,
      Self.years.contains(first.value), first.value > last.value,
      !text.isInTitle(place.lowerBound)
    else { return nil }
    let before = text.scalar(at: first.range.lowerBound - 1)
    guard !(before?.joinsRange ?? false), !(before?.isLatinLetter ?? false), before != "/" else {
      return nil
    }
    let written = first.range.lowerBound..<last.range.upperBound + 1
    return finding(.error, written, in: text, .reversed)
  }
}

extension String {
  fileprivate static let reversed = "起始年份大于截止年份，请核对"
}
