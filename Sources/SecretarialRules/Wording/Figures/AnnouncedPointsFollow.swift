/// As many points follow as were announced: 以下三点：一是…二是…三是….
///
/// Convention: arithmetic. Only a number that stands directly before the colon is taken as an
/// announcement.
struct AnnouncedPointsFollow: AnchoredRule {
  let code: RuleCode = "WZ774"
  let title = "前面说几点，后面就有几点"
  let basis = Basis.convention("通行写法：总起句的数目和分条的数目一致")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "“抓好以下三项工作：一是……二是……三是……四是……”，增删了分条，总起句里的数目要跟着改。"
  let example: RuleExample? = RuleExample(
    wrong: "抓好以下三项工作：一是值班，二是巡查。", right: "抓好以下两项工作：一是值班，二是巡查。")
  let anchors = ["：一是", "：一要", ":一是"]

  private static let measures: Alternatives = "个方面|个问题|项工作|项任务|条措施|条意见|条建议|点意见|点要求|点建议|个|项|点|条|方面"

  private static let aspects: Alternatives = "方面|层面|环节|维度"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let announced = announcement(before: place.lowerBound, in: text),
      !text.isInTitleOrQuote(place.lowerBound)
    else { return nil }
    let run = OrdinalRun(from: place.lowerBound + 1..<place.upperBound, in: text)
    let isInOrder = zip(run.points, 1...).allSatisfy { $0.value == $1 }
    guard run.isComplete, isInOrder, run.points.count > 1, run.points.count != announced.value
    else { return nil }
    return finding(
      .doubtful, announced.range, in: text, .otherCount(announced.value, run.points.count))
  }

  /// The number of points in the clause before a colon, with at most eight scalars of what is
  /// counted after it.
  private func announcement(before colon: Int, in text: WordingText) -> WordingText.Number? {
    let start = text.clauseStart(before: colon, limit: 16)
    var offset = colon - 1
    while offset > start {
      if let measure = Self.measures.match(from: offset, in: text),
        let number = text.number(upTo: measure.lowerBound), (2...20).contains(number.value),
        number.range.lowerBound >= start, !isOrdinal(number, in: text)
      {
        // 一个确保、两个加强 are three points in two numbers.
        let isOneOfSeveral = text.scalar(at: number.range.lowerBound - 1) == "、"
        return isOneOfSeveral || countsOwners(measure.lowerBound..<colon, in: text) ? nil : number
      }
      offset -= 1
    }
    return nil
  }

  /// Whether the number counts those to whom the points belong: 三个乡镇的做法.
  private func countsOwners(_ words: Range<Int>, in text: WordingText) -> Bool {
    guard let particle = words.first(where: { text.scalars[$0] == "的" }) else { return false }
    return Self.aspects.match(upTo: particle, in: text) == nil
  }

  private func isOrdinal(_ number: WordingText.Number, in text: WordingText) -> Bool {
    let before = text.scalar(at: number.range.lowerBound - 1)
    return before == "第" || before == "这" || before == "前" || before == "后" || before == "其"
  }
}

extension String {
  fileprivate static func otherCount(_ announced: Int, _ found: Int) -> String {
    "前面说\(announced)点，后面数出\(found)点，请核对"
  }
}
