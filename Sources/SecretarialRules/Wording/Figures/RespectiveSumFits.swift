/// What is told one by one after 分别为 adds up to the total after it: 分别为10人、20人、30人，共计60人.
///
/// Convention: arithmetic. The total may be of more than was told, so the finding only asks.
struct RespectiveSumFits: AnchoredRule {
  let code: RuleCode = "WZ778"
  let title = "“分别为”的几个数相加等于后面的“共计”"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "“分别为……共计……”把分项和总数放在一句里，读的人会顺手一加。分项改了，总数要重算。"
  let example: RuleExample? = RuleExample(
    wrong: "三个村分别为10户、20户、30户，共计70户", right: "三个村分别为10户、20户、30户，共计60户")
  let anchors = ["，共计", "，合计", "，总计"]

  private static let openings: Alternatives = "分别为|分别是|分别有|分别投入|分别完成|分别达到|分别达"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let total = Figure(at: place.upperBound, in: text), !total.isPercent,
      !total.isRounded(in: text)
    else { return nil }
    let sentence = text.nearSentence(around: place, limit: 100)
    let items = CountedItem.all(in: sentence, of: text)
    guard let index = items.firstIndex(where: { $0?.figure.range == total.range }), index >= 2,
      let whole = items[index], !whole.unit.isEmpty
    else { return nil }
    var parts: [CountedItem] = []
    for item in items[..<index].reversed() {
      guard let item, item.hasUnit(of: whole, in: text), !item.figure.isRounded(in: text) else {
        break
      }
      parts.append(item)
      if Self.openings.match(upTo: item.label.upperBound, in: text) != nil { break }
      guard item.label.isEmpty else { return nil }
    }
    guard parts.count > 1, let first = parts.last,
      Self.openings.match(upTo: first.label.upperBound, in: text) != nil,
      let comparison = Figure.compare(sumOf: parts.map(\.figure), with: total),
      comparison != .fits
    else { return nil }
    return finding(.doubtful, total.range, in: text, .unequal)
  }
}

extension String {
  fileprivate static let unequal = "前面几个数相加不等于这个总数，请核对"
}
