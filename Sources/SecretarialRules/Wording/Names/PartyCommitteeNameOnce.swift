/// In the name of a Party committee the level is written once: 中共青山省委.
///
/// Convention; the usage notes of Xinhua. 省省委 without 中共 is common speech and left alone.
struct PartyCommitteeNameOnce: AnchoredRule {
  let code: RuleCode = "WZ663"
  let title = "“中共××省委”不写成“中共××省省委”"
  let basis = Basis.convention("新华社《新闻信息报道中的禁用词和慎用词》")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“中共青山省委”里，省委就是省的委员会，不必再写一个“省”。全称是“中国共产党青山省委员"
    + "会”。"
  let example: RuleExample? = RuleExample(
    wrong: "中共云川市市委", right: "中共云川市委")

  let anchors = ["省省委", "市市委", "县县委", "区区委", "州州委"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let scalars = text.scalars
    guard
      !["员", "托", "派", "任", "会"].contains(
        scalars.indices.contains(place.upperBound)
          ? scalars[place.upperBound] : " ")
    else { return nil }
    for offset in stride(from: place.lowerBound - 1, through: max(place.lowerBound - 14, 0), by: -1)
    {
      if scalars[offset].separatesWords { return nil }
      guard text.hasPrefix(["中", "共"], at: offset) else { continue }
      guard !text.isInTitleOrQuote(offset) else { return nil }
      let range = place.lowerBound..<place.upperBound
      return finding(
        severity, range, in: text, .doubledLevel(text.string(range)),
        replacement: text.string(place.lowerBound + 1..<place.upperBound))
    }
    return nil
  }
}

extension String {
  fileprivate static func doubledLevel(_ written: String) -> String {
    "请核对“\(written)”：前面有“中共”，写“\(written.dropFirst())”"
  }
}
