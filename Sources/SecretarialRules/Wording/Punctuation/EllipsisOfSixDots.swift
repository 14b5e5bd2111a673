/// An ellipsis has six dots, “……”, and takes the place of two characters.
///
/// GB/T 15834—2011 4.11.2. Leaders of a table of contents and blanks of a form are left alone: they
/// are followed by a number or a gap, or are longer.
struct EllipsisOfSixDots: AnchoredRule {
  let code: RuleCode = "WZ707"
  let title = "省略号是“……”，占两个字的位置"
  let basis = Basis.standard(Citation(.punctuation, "4.11.2"), Citation(.punctuation, "A.9.1"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "省略号是居中的六个小圆点，占两个字的位置。连打几个句号、英文圆点，或者只打三个点，都不是规范的省略号。"
  let example: RuleExample? = RuleExample(wrong: "社区、学校、医院。。。", right: "社区、学校、医院……")

  let anchors = ["。。。", "...", "…", "···", "．．．"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let dot = text.scalars[place.lowerBound]
    guard let before = text.scalar(place.lowerBound - 1), before != dot,
      before.isHan || before.closesChinese || before == "、" || before == "，" || before == "；"
    else { return nil }
    var end = place.upperBound
    while text.scalar(end) == dot { end += 1 }
    let length = end - place.lowerBound
    let range = place.lowerBound..<end
    switch anchor {
    case 0:
      return length <= 6 ? finding(.error, range, in: text, .form, replacement: "……") : nil
    case 2:
      guard length == 1 || length == 3, goesOn(end, in: text) else { return nil }
      return finding(.error, range, in: text, .form, replacement: "……")
    default:
      guard length <= 6, goesOn(end, in: text) else { return nil }
      return finding(.doubtful, range, in: text, .form, replacement: "……")
    }
  }

  private func goesOn(_ end: Int, in text: WordingText) -> Bool {
    guard let after = text.scalar(end) else { return true }
    return after.isHan || after.closesChinese || after == "。" || after == "，" || after.endsLine
  }
}

extension String {
  fileprivate static let form = "省略号是六个居中的小圆点“……”"
}
