/// The shares of parts that leave no rest add up to 100%.
///
/// Convention: arithmetic. The shares may be of different wholes, so the finding only asks.
struct SharesSumToHundred: AnchoredRule {
  let code: RuleCode = "WZ762"
  let title = "男女、城乡这样没有交叉的各部分，占比相加等于100%"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "一个整体分成男和女、城镇和农村，两个占比相加应当是100%，四舍五入只能差一点点。多了少了，必有一个数不对。"
  let example: RuleExample? = RuleExample(
    wrong: "男性占60%，女性占50%", right: "男性占60%，女性占40%")
  let anchors = ["占"]

  private static let tails: Alternatives = "占|占比|占比为|占总数的|占总人数的|占全部的"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard
      (place.upperBound..<place.upperBound + 6).contains(where: {
        text.scalar(at: $0)?.isArabicDigit ?? false
      })
    else { return nil }
    let sentence = text.nearSentence(around: place, limit: 40)
    let items = CountedItem.all(in: sentence, of: text)
    for parts in ComplementaryParts.all {
      guard let run = parts.run(endingAt: place.lowerBound, among: items, in: text) else {
        continue
      }
      guard run.items.allSatisfy({ isShare($0, in: text) }) else { return nil }
      let sum = run.items.reduce(0) { $0 + $1.figure.value }
      let slack = run.items.reduce(0) { $0 + $1.figure.step } / 2
      guard abs(sum - 100) > slack * 1.000_001, sum > 100 || !run.areFollowedByRest(in: text)
      else { return nil }
      let start = run.items[0].figure.range.lowerBound
      let end = run.items[run.items.count - 1].figure.range.upperBound
      return finding(
        .doubtful, start..<end, in: text,
        .notHundred(run.items.map { $0.figure.written(in: text) }.joined(separator: "＋")))
    }
    return nil
  }

  private func isShare(_ item: CountedItem, in text: WordingText) -> Bool {
    item.figure.isPercent && !item.figure.isRounded(in: text) && item.unit.isEmpty
      && Self.tails.match(upTo: item.label.upperBound, in: text) != nil
  }
}

extension String {
  fileprivate static func notHundred(_ shares: String) -> String {
    "\(shares)不等于100%，若是同一个整体的占比，请核对"
  }
}
