/// No line begins with a comma or the second half of a pair.
///
/// GB/T 15834—2011 5.1.1–5.1.3. In plain text a line end in such a place was typed or pasted there.
struct NoMarkAtLineHead: AnchoredRule {
  let code: RuleCode = "WZ721"
  let title = "点号和后引号、后括号不出现在一行的开头"
  let basis = Basis.standard(
    Citation(.punctuation, "5.1.1"), Citation(.punctuation, "5.1.2"),
    Citation(.punctuation, "5.1.3"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "点号跟着前面的字走，不能排到下一行开头。文本里出现这种情况，多半是中间多了一个换行，删去换行就好。"
  let example: RuleExample? = RuleExample(
    wrong: "各单位要认真落实\n，不得拖延。", right: "各单位要认真落实，不得拖延。")

  let anchors = ["，", "。", "、", "；", "：", "？", "！", "”", "）", "》", "〉", "〕"].map { "\n\($0)" }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    var last = place.lowerBound - 1
    while let scalar = text.scalar(last), scalar.isGap || scalar == "\r" { last -= 1 }
    guard let before = text.scalar(last),
      before.isHan || before.isArabicDigit || before.isLatinLetter || before.closesChinese
    else { return nil }
    return finding(.doubtful, place.lowerBound + 1..<place.upperBound, in: text, .head)
  }
}

extension String {
  fileprivate static let head = "标点排在了一行的开头，请核对前面是不是多了一个换行"
}
