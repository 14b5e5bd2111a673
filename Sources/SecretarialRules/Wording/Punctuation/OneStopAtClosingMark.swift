/// A sentence that ends with a quotation has one stop, inside or outside; a title has none.
///
/// GB/T 15834—2011 B.2.1, B.2.2 and B.4, which are informative. Two stops are never right; which
/// of them goes depends on whether the quotation is a sentence of its own.
struct OneStopAtClosingMark: AnchoredRule {
  let code: RuleCode = "WZ725"
  let title = "后引号、后括号内外不重复用句号，书名号里末尾不用句号"
  let basis = Basis.convention(
    "通行的排印习惯", seeAlso: Citation(.punctuation, "B.2.1"), Citation(.punctuation, "B.2.2"),
    Citation(.punctuation, "B.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "引文独立完整时句号放在引号里面，是句子的一部分时句号放在外面，只用一个。句内括注的末尾不用句号。文件标题末尾不用句号、逗号、分号。"
  let example: RuleExample? = RuleExample(
    wrong: "会议强调“安全第一。”。", right: "会议强调“安全第一”。")

  let anchors = [
    "。”。", "，”，", "。”，", "。”；", "，”。", "；”。", "；”；", "。）。", "。），", "。）；", "。》", "，》", "；》",
  ]
  private static let firstTitle = 10

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    if anchor >= Self.firstTitle {
      return finding(
        .doubtful, place.lowerBound..<place.lowerBound + 1, in: text, .inTitle, replacement: "")
    }
    return finding(
      .doubtful, place, in: text, .twice,
      replacement: text.string(place.lowerBound + 1..<place.upperBound))
  }
}

extension String {
  fileprivate static let inTitle = "书名号里的名称末尾一般不用点号，请核对"
  fileprivate static let twice = "引号或括号的内外都有点号，只用一个，请核对"
}
