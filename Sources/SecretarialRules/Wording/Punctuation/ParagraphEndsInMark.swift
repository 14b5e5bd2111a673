/// A paragraph of prose ends in a mark.
///
/// GB/T 15834—2011 4.1.3.1. Headings, signatures and rows of tables are short or hold no full stop;
/// lines of a copy that break within a sentence are told from paragraphs by the indentation of the
/// next line.
struct ParagraphEndsInMark: AnchoredRule {
  let code: RuleCode = "WZ729"
  let title = "成段的文字末尾有句号"
  let basis = Basis.standard(Citation(.punctuation, "4.1.3.1"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "陈述的句子末尾用句号。段末漏掉句号，多半是删改时带走了，也可能是后面还有没写完的话。"
  let example: RuleExample? = RuleExample(
    wrong: "　　各县区要加强值班。遇有重大险情，要立即组织群众转移，并在一小时内报告市防汛抗旱指挥部办公室\n　　特此通知。",
    right: "　　各县区要加强值班。遇有重大险情，要立即组织群众转移，并在一小时内报告市防汛抗旱指挥部办公室。\n　　特此通知。")

  let anchors = ["\n"]
  private static let shortest = 40

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    var last = place.lowerBound - 1
    if text.scalar(last) == "\r" { last -= 1 }
    guard text.isHan(last), text.scalar(place.upperBound) == "\u{3000}",
      text.scalar(place.upperBound + 1) == "\u{3000}"
    else { return nil }
    var hasStop = false
    var offset = last
    while offset >= 0, last - offset < 300, !text.scalars[offset].endsLine {
      hasStop = hasStop || text.scalars[offset] == "。"
      offset -= 1
    }
    guard hasStop, last - offset >= Self.shortest, text.scalar(offset + 1) == "\u{3000}",
      text.isHan(last - 1), text.isHan(last - 2)
    else { return nil }
    return finding(.doubtful, last..<last + 1, in: text, .missing)
  }
}

extension String {
  fileprivate static let missing = "这一段末尾没有标点，请核对是否漏了句号"
}
