/// A name made of a month and a day in Arabic digits has a middle dot and quotation marks: “3·15”.
///
/// GB/T 15835—2011 5.1.6. What looks like a decimal is taken for a date only before words that follow
/// such names.
struct MonthDayNameInQuotes: AnchoredRule {
  let code: RuleCode = "WZ735"
  let title = "含月日的专名用间隔号分开月和日，并加引号"
  let basis = Basis.standard(Citation(.numerals, "5.1.6"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "“3.15”会被读成三点一五。由月、日构成的专名用阿拉伯数字时，月和日之间用间隔号，再加引号，写作“3·15”。"
  let example: RuleExample? = RuleExample(wrong: "举办3.15晚会", right: "举办“3·15”晚会")
  let anchors = [".", "．", "·", "•", "・"]

  private static let names: Alternatives =
    "晚会|国际消费者|消费者权益|国际禁毒|禁毒日|世界环境日|环境日|特大地震|大地震|特大事故|专案|惨案|凶杀案|事件"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let month = text.digits(upTo: place.lowerBound), (1...12).contains(month.value),
      let day = text.digits(from: place.upperBound), (1...31).contains(day.value),
      month.range.count <= 2, day.range.count <= 2, !text.isInTitle(place.lowerBound)
    else { return nil }
    let written = month.range.lowerBound..<day.range.upperBound
    let before = text.scalar(at: written.lowerBound - 1)
    let isQuoted = before == "“" && text.scalar(at: written.upperBound) == "”"
    let after = written.upperBound + (isQuoted ? 1 : 0)
    let hasDot = text.scalars[place.lowerBound] == "·"
    guard !(isQuoted && hasDot), isQuoted || !text.isInTitleOrQuote(written.lowerBound),
      before.map({ !$0.isArabicDigit && !$0.isLatinLetter && $0 != "." }) ?? true,
      Self.names.match(from: after, in: text) != nil
    else { return nil }
    let name = "\(month.value)·\(day.value)"
    return finding(
      .error, written, in: text, .monthAndDay(name), replacement: isQuoted ? name : "“\(name)”")
  }
}

extension String {
  fileprivate static func monthAndDay(_ name: String) -> String {
    "含月日的专名写作“\(name)”，月、日之间用间隔号，并加引号"
  }
}
