/// Quotation marks take turns: the first half opens, the second half closes.
///
/// GB/T 15834—2011 5.1.3. Only where the paragraph has an even number of marks that do not come
/// out as pairs, so that turning some of them makes them right.
struct QuotesInDirection: AnchoredRule {
  let code: RuleCode = "WZ715"
  let title = "引号的前一半和后一半没有用反"
  let basis = Basis.standard(Citation(.punctuation, "5.1.3"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation = "前引号“在引文之前，后引号”在引文之后。输入法里两半共用一个键，删改之后容易打反。"
  let example: RuleExample? = RuleExample(wrong: "开展”安全生产月“活动", right: "开展“安全生产月”活动")

  let anchors = ["“", "”"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let marks = QuoteMarks(around: place.lowerBound, in: text),
      marks.offsets.count.isMultiple(of: 2), !marks.areBalanced,
      let opens = marks.shouldOpen(at: place.lowerBound), opens != (anchor == 0)
    else { return nil }
    return finding(.doubtful, place, in: text, .turned, replacement: opens ? "“" : "”")
  }
}

extension String {
  fileprivate static let turned = "这里的引号似乎前后用反，请核对"
}
