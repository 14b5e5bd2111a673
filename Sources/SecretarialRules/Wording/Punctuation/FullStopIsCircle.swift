/// A Chinese sentence ends in a circle, not in a point.
///
/// GB/T 15834—2011 5.1.1. At the end of a line it is certain; within a line a point may stand for
/// the dot in a foreign name, so that is a question.
struct FullStopIsCircle: AnchoredRule {
  let code: RuleCode = "WZ702"
  let title = "中文句子的末尾用句号“。”，不用圆点"
  let basis = Basis.standard(Citation(.punctuation, "4.1.3.1"), Citation(.punctuation, "5.1.1"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "中文的句号是小圆圈“。”，占一个字的位置；圆点“.”是外文的句点，也容易同小数点、间隔号混淆。"
  let example: RuleExample? = RuleExample(
    wrong: "现将有关事项通知如下，请认真贯彻执行.", right: "现将有关事项通知如下，请认真贯彻执行。")

  let anchors = [".", "．", "｡"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let before = text.scalar(place.lowerBound - 1), before.isHan || before.closesChinese,
      !text.isInTitle(place.lowerBound), !text.followsHanOrdinal(place.lowerBound)
    else { return nil }
    if text.endsLine(place.upperBound) {
      guard run(before: place.lowerBound, in: text) >= 8, !text.isReference(place.lowerBound)
      else { return nil }
      return finding(.error, place, in: text, .point, replacement: "。")
    }
    // 九.一八, 张.三: what is short on either side is no sentence.
    guard let next = text.scalar(afterGaps: place.upperBound), text.isHan(next),
      run(before: place.lowerBound, in: text) >= 6, run(after: next, in: text) >= 6,
      !text.scalars[next].isHanOrdinal, !text.isReference(place.lowerBound)
    else { return nil }
    return finding(
      .doubtful, place.lowerBound..<next, in: text, .perhapsPoint, replacement: "。")
  }

  /// How many Han characters, commas, digits and closing marks stand in a row before the offset.
  private func run(before offset: Int, in text: WordingText) -> Int {
    var start = offset
    while offset - start < 8, let scalar = text.scalar(start - 1), Self.isProse(scalar) {
      start -= 1
    }
    return offset - start
  }

  private func run(after offset: Int, in text: WordingText) -> Int {
    var end = offset
    while end - offset < 8, let scalar = text.scalar(end), Self.isProse(scalar) { end += 1 }
    return end - offset
  }

  private static func isProse(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isArabicDigit || scalar.closesChinese || scalar.opensChinese
      || scalar == "，" || scalar == "、" || scalar == ","
  }
}

extension String {
  fileprivate static let point = "句末用“。”，这里误用了圆点"
  fileprivate static let perhapsPoint = "这里的圆点似是句号，句末用“。”；外国人名中间用“·”"
}
