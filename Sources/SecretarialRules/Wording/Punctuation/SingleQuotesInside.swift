/// A quotation within a quotation has single marks: “……‘……’……”.
///
/// GB/T 15834—2011 4.8.3.4. Only where the marks of the paragraph come out even as nested pairs;
/// what does not is a matter of ``QuotesInDirection`` or ``MarksInPairs``.
struct SingleQuotesInside: AnchoredRule {
  let code: RuleCode = "WZ714"
  let title = "引号里面再用引号，外双内单"
  let basis = Basis.standard(Citation(.punctuation, "4.8.3.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation = "外面一层用双引号“”，里面一层用单引号‘’，读的人才分得清哪里是引文的结尾。如果本来不是套用，就是前后引号打反了。"
  let example: RuleExample? = RuleExample(
    wrong: "他说：“要学习“枫桥经验”。”", right: "他说：“要学习‘枫桥经验’。”")

  let anchors = ["“", "”"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let marks = QuoteMarks(around: place.lowerBound, in: text), marks.offsets.count > 3,
      marks.areBalanced, marks.depth(at: place.lowerBound) == 2
    else { return nil }
    return finding(
      .doubtful, place, in: text, .nested, replacement: anchor == 0 ? "‘" : "’")
  }
}

extension String {
  fileprivate static let nested = "引号里面再用引号，里层用单引号‘’，请核对"
}
