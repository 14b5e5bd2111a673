/// A list before 等 is no longer than the number after it: 教育、民政等5个部门.
///
/// Convention: arithmetic. Lists with 和 or with brackets may group their members and are left.
struct ListWithinItsCount: AnchoredRule {
  let code: RuleCode = "WZ781"
  let title = "“等几个”的数目不小于前面列举的数目"
  let basis = Basis.convention("通行写法：列举之后的数目包括已经列出的各项")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“教育局、民政局、财政局等3个部门”，数目要把已经列出的都算上。增补了单位名称，后面的数目也要跟着改。"
  let example: RuleExample? = RuleExample(
    wrong: "教育局、民政局、财政局等2个部门", right: "教育局、民政局、财政局等3个部门")
  let anchors = ["等"]

  private static let measures: Alternatives =
    "个部门|个单位|个乡镇|个村|个县|个市|个省|个街道|个社区|家单位|家企业|名同志|位同志|人|所学校|个项目|个品种"
  private static let joints: Alternatives = "和|与|及|或|跟"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let count = text.number(from: place.upperBound), count.value > 1,
      let measure = Self.measures.match(from: count.range.upperBound, in: text),
      !text.isInTitleOrQuote(place.lowerBound)
    else { return nil }
    var items = 1
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < 150 {
      let scalar = text.scalars[start - 1]
      if scalar == "、" {
        items += 1
      } else if scalar == "等" || scalar == "的" || scalar.separatesWords {
        break
      }
      start -= 1
    }
    let opening = text.scalar(at: start - 1)
    guard items > count.value, opening != "）", opening != "”", opening != "》", opening != "等",
      !Self.joints.isFound(in: start..<place.lowerBound, of: text)
    else { return nil }
    return finding(
      .doubtful, count.range.lowerBound..<measure.upperBound, in: text,
      .longer(items, count.value))
  }
}

extension String {
  fileprivate static func longer(_ items: Int, _ count: Int) -> String {
    "前面列了\(items)个，后面说\(count)个，请核对"
  }
}
