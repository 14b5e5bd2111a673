/// A plenum that is named was held: the ninth plenum of the nineteenth congress was not.
///
/// Convention; a matter of fact. Party committees of provinces and below count on their own, so only
/// what stands for the Central Committee is looked at, and congresses that are over.
struct PlenumExists: AnchoredRule {
  let code: RuleCode = "WZ655"
  let title = "党的历届中央全会次数真实存在"
  let basis = Basis.convention("历史事实：第十一届至第十九届中央委员会历次全会")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "第十三届中央委员会开过九次全会，第十一、十二、十四至十九届各开过七次。届次和次数写错，"
    + "时间和内容也就对不上，写时把会议年份一并核对。"
  let example: RuleExample? = RuleExample(
    wrong: "党的十九届八中全会", right: "党的十九届六中全会")

  private static let numerals: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
  /// How many plenums the committees from the eleventh to the nineteenth held.
  private static let held = [7, 7, 9, 7, 7, 7, 7, 7, 7]
  private static let localBodies: Set<Unicode.Scalar> = [
    "省", "市", "县", "区", "州", "旗", "委", "团", "总",
  ]

  let anchors = ["中全会"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let scalars = text.scalars
    let end = place.lowerBound - 1
    guard end >= 3, let plenum = Self.numerals.firstIndex(of: scalars[end]).map({ $0 + 1 }),
      scalars[end - 1] == "届",
      let ones = Self.numerals.firstIndex(of: scalars[end - 2]).map({ $0 + 1 }),
      scalars[end - 3] == "十", end < 4 || scalars[end - 4] != "二"
    else { return nil }
    var start = end - 3
    if start > 0, scalars[start - 1] == "第" { start -= 1 }
    if start > 0, Self.localBodies.contains(scalars[start - 1]) { return nil }
    let count = Self.held[ones - 1]
    guard plenum > count, !text.isInTitleOrQuote(end) else { return nil }
    return finding(
      severity, start..<place.upperBound, in: text,
      .plenum(text.string(end - 3..<end - 1), count))
  }
}

extension String {
  fileprivate static func plenum(_ congress: String, _ count: Int) -> String {
    "请核对：第\(congress)届中央委员会一共开过\(count)次全会"
  }
}
