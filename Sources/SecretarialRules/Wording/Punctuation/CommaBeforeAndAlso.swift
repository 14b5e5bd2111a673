/// Before 以及 and 及 at the end of an enumeration stands ，, not 、.
///
/// GB/T 15834—2011 A.3.
struct CommaBeforeAndAlso: AnchoredRule {
  let code: RuleCode = "WZ720"
  let title = "并列末项前的“以及”“及”前面用逗号"
  let basis = Basis.standard(Citation(.punctuation, "A.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "并列的各项用顿号隔开，末项前用了“以及”“及”一类连词时，连词前面的停顿用逗号，不用顿号。"
  let example: RuleExample? = RuleExample(
    wrong: "水利、交通、以及应急部门", right: "水利、交通，以及应急部门")

  let anchors = ["、以及", "、及相关", "、及有关", "、及其他"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard !text.isInTitle(place.lowerBound) else { return nil }
    return finding(
      .error, place.lowerBound..<place.lowerBound + 1, in: text, .comma, replacement: "，")
  }
}

extension String {
  fileprivate static let comma = "“以及”“及”前面用逗号，不用顿号"
}
