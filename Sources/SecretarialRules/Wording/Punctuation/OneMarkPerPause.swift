/// One pause has one mark: no 。。 and no ，。.
///
/// A slip of typing. Which of two different marks was meant is only clear where the second one
/// ends the sentence.
struct OneMarkPerPause: AnchoredRule {
  let code: RuleCode = "WZ705"
  let title = "一处停顿只用一个点号"
  let basis = Basis.convention(
    "校对常识：增删文字后容易留下重复的点号", seeAlso: Citation(.punctuation, "5.1.1"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "句号、逗号、顿号、分号、冒号各表示一种停顿，不能两个连用。“，。”“、。”连用时留下句号，其余要看句意。"
  let example: RuleExample? = RuleExample(wrong: "请遵照执行，。", right: "请遵照执行。")

  let anchors = [
    "，，", "。。", "、、", "；；", "：：", "，。", "、。", "；。", "：。", "，、", "，；", "，：", "。，", "。、", "。；",
    "。：", "、，", "、；", "、：", "；，", "；、", "；：", "：，", "：、", "：；",
  ]
  private static let same = 5
  private static let weakBeforeStop = 8

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    // A run of three and more is reported by the ellipsis rule or once, where it begins.
    guard !Self.isPause(text.scalar(place.lowerBound - 1)),
      !(anchor == 1 && text.scalar(place.upperBound) == "。"), place.lowerBound > 0
    else { return nil }
    var end = place.upperBound
    while Self.isPause(text.scalar(end)) { end += 1 }
    let range = place.lowerBound..<end
    // “，。”: the marks are talked about.
    guard !text.isWholeQuote(range) else { return nil }
    if end > place.upperBound {
      return finding(.error, range, in: text, .doubled(text.string(range)))
    }
    if anchor < Self.weakBeforeStop {
      let kept = text.string(anchor < Self.same ? place.lowerBound..<end - 1 : end - 1..<end)
      return finding(.error, range, in: text, .doubled(text.string(range)), replacement: kept)
    }
    return finding(.doubtful, range, in: text, .which(text.string(range)))
  }

  private static func isPause(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：": true
    default: false
    }
  }
}

extension String {
  fileprivate static func doubled(_ marks: String) -> String { "“\(marks)”点号重复，一处只用一个" }
  fileprivate static func which(_ marks: String) -> String { "“\(marks)”点号连用，请看句意留下一个" }
}
