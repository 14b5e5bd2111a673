/// A sentence has one colon.
///
/// GB/T 15834—2011 4.7.3.5, “usually”, so this is a hint. Labels such as 电话： and lists that go on
/// in a new line are left alone.
struct NoColonInColon: AnchoredRule {
  let code: RuleCode = "WZ726"
  let title = "一个句子里一般不套用冒号"
  let basis = Basis.standard(
    Citation(.punctuation, "4.7.3.5"), note: "国标的措辞是“一般不应”，列举时另起段落可以用")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation = "冒号管到句末，一句里用两个，读者分不清谁管谁。可以把前一个改为逗号，或者分成两句；列举时宜另起段落。"
  let example: RuleExample? = RuleExample(
    wrong: "会议一致认为：要抓好以下两项重点工作：一是防汛，二是抗旱。",
    right: "会议一致认为，要抓好以下两项重点工作：一是防汛，二是抗旱。")

  let anchors = ["："]
  private static let announcing = ["强调", "指出", "要求", "认为", "明确", "提出", "议定", "如下"].map {
    Array($0.unicodeScalars)
  }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard !text.endsLine(place.upperBound) else { return nil }
    var offset = place.lowerBound - 1
    while let scalar = text.scalar(offset), place.lowerBound - offset < 60 {
      if scalar == "：" {
        // Short words before a colon are labels: 地点：
        guard place.lowerBound - offset > 6, isLong(before: offset, in: text) else { return nil }
        return finding(.hint, place, in: text, .second)
      }
      // Labels, too, stand beside one another with a gap or a slash between them.
      guard scalar.isHan || scalar == "，" || scalar == "、" else { return nil }
      offset -= 1
    }
    return nil
  }

  /// Whether more than a label stands before the colon.
  private func isLong(before colon: Int, in text: WordingText) -> Bool {
    (1...6).allSatisfy { text.isHan(colon - $0) }
      || Self.announcing.contains { text.hasPrefix($0, at: colon - $0.count) }
  }
}

extension String {
  fileprivate static let second = "一句里已经有一个冒号，一般不再套用"
}
