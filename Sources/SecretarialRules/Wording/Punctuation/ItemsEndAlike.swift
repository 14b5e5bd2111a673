/// Where an item of a list holds a full stop, the items do not end in semicolons.
///
/// GB/T 15834—2011 A.5.
struct ItemsEndAlike: AnchoredRule {
  let code: RuleCode = "WZ728"
  let title = "列举的一项里已有句号，各项末尾不用分号"
  let basis = Basis.standard(Citation(.punctuation, "A.5"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "分号表示的停顿比句号小。一项里面已经用了句号，末尾再用分号就大小颠倒，各项末尾都改用句号，或者把里面的句号改为逗号。"
  let example: RuleExample? = RuleExample(
    wrong: "（一）加强值班。实行领导带班；\n（二）加强巡查。", right: "（一）加强值班。实行领导带班。\n（二）加强巡查。")

  let anchors = ["；\n", "；\r"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let line = text.line(around: place.lowerBound, within: 300),
      let start = text.scalar(afterGaps: line.lowerBound),
      opensItem(start, in: text), line.contains(where: { isStop($0, in: text) })
    else { return nil }
    return finding(
      .doubtful, place.lowerBound..<place.lowerBound + 1, in: text, .order, replacement: "。")
  }

  private func opensItem(_ start: Int, in text: WordingText) -> Bool {
    guard let first = text.scalar(start) else { return false }
    if first == "（" || first == "(" {
      return text.scalar(start + 1).map { $0.isHanOrdinal || $0.isArabicDigit } ?? false
    }
    guard first.isHanOrdinal || first.isArabicDigit else { return false }
    let next = text.scalar(start + 1)
    return next == "、" || next == "." || next == "．" || next == "是"
  }

  /// Whether the item itself, not a quotation or a note in it, has a full stop here.
  private func isStop(_ offset: Int, in text: WordingText) -> Bool {
    guard text.scalars[offset] == "。", !text.isInTitleOrQuote(offset) else { return false }
    return !(text.scalar(offset + 1)?.closesChinese ?? false)
      && text.scalar(offset + 1) != "\""
  }
}

extension String {
  fileprivate static let order = "这一项里已有句号，末尾不用分号，请核对各项末尾的点号"
}
