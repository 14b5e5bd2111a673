/// The mayor's office meeting deals with at most five topics.
///
/// Local: a city government's office laid it down.
struct AtMostFiveTopics: AnchoredRule {
  let code: RuleCode = "DW105"
  let title = "市长办公会的议题不超过五个"
  let basis = Basis.local(unit: "某市人民政府办公室", "市长办公会的会务要求")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "这个办公室规定市长办公会每次的议题不超过五个，每月25日前报政府办公室和分管领导，以便统筹安排。"
    + "写会议通知、议程时数一数议题；多出来的怎样安排，这项规定没有写，按领导意见办。"
  let example: RuleExample? = RuleExample(
    wrong: "市长办公会研究七个议题", right: "市长办公会研究五个议题")

  let anchors = ["个议题", "项议题"]

  private static let meeting = [Array("市长办公会".unicodeScalars)]
  private static let numerals: [Unicode.Scalar: Int] = [
    "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    var start = place.lowerBound
    var value = 0
    while start > 0, place.lowerBound - start < 3, text.scalars[start - 1].isArabicDigit {
      start -= 1
    }
    if start < place.lowerBound {
      value = text.scalars[start..<place.lowerBound].reduce(0) { $0 * 10 + Int($1.value & 0xF) }
    } else if start > 0, let numeral = Self.numerals[text.scalars[start - 1]] {
      start -= 1
      value = numeral
    }
    guard value > 5, start == 0 || text.scalars[start - 1] != "第",
      Vicinity(of: place, in: text).contains(anyOf: Self.meeting)
    else { return nil }
    return finding(
      severity, start..<place.upperBound, in: text, "本单位规定市长办公会的议题不超过五个，请核对")
  }
}
