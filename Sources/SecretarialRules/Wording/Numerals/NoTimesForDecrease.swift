/// A decrease is not told in 倍: 减少三分之二, not 减少两倍.
///
/// Convention: what decreases by as much as itself is gone.
struct NoTimesForDecrease: AnchoredRule {
  let code: RuleCode = "WZ750"
  let title = "减少、降低不说“倍”"
  let basis = Basis.convention("语文和数学常识：减少一倍就成了零，说减少用分数或者百分数")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“增加一倍”是原来的两倍；“减少一倍”按字面就一点不剩了。说减少用百分数或者分数：减少50%、减少三分之二。"
  let example: RuleExample? = RuleExample(wrong: "能耗降低了2倍", right: "能耗降低了三分之二")
  let anchors = ["倍"]

  private static let verbs: Alternatives = "减少|降低|下降|缩小|缩短|削减|缩减|压缩|减少了|降低了|下降了|缩小了|缩短了|削减了|缩减了|压缩了"
  private static let modifiers: Alternatives = "将近|接近|大约|约|近|超过|超"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    var start = place.lowerBound
    while let scalar = text.scalar(at: start - 1), place.lowerBound - start < 10,
      scalar.isArabicDigit || scalar == "." || scalar.isHanNumeral || scalar == "几" || scalar == "多"
    {
      start -= 1
    }
    guard start < place.lowerBound else { return nil }
    if let modifier = Self.modifiers.match(upTo: start, in: text) { start = modifier.lowerBound }
    guard let verb = Self.verbs.match(upTo: start, in: text), !text.isInTitle(place.lowerBound)
    else { return nil }
    let written = verb.lowerBound..<place.upperBound
    return finding(.doubtful, written, in: text, .times(text.string(written)))
  }
}

extension String {
  fileprivate static func times(_ words: String) -> String {
    "“\(words)”算不出来，减少、降低请用百分数或者分数表示"
  }
}
