/// A share after 占 is the part divided by the whole that stand before it: 其中党员40名，占33.3%.
///
/// Convention: arithmetic. One step of the last digit is left to rounding and to cutting off.
struct ShareFitsItsCounts: AnchoredRule {
  let code: RuleCode = "WZ765"
  let title = "“占”后面的百分数同前面的部分、总数对得上"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“共120名，其中党员40名，占35%”：40除以120是33.3%。分项、总数、占比三个数，改动一个就要重算另外两个。"
  let example: RuleExample? = RuleExample(
    wrong: "共120人，其中党员40人，占35%", right: "共120人，其中党员40人，占33.3%")
  let anchors = ["，占", "、占"]

  private static let wholes: Alternatives = "总数的|总人数的|全部的|总量的|总额的"
  private static let totals: Alternatives = "共|总|合计|全部"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let start = Self.wholes.match(from: place.upperBound, in: text)?.upperBound ?? place.upperBound
    guard let share = Figure(at: start, in: text), share.isPercent, !share.isRounded(in: text)
    else {
      return nil
    }
    let items = CountedItem.all(in: text.nearSentence(around: place, limit: 80), of: text)
    guard
      let index = items.firstIndex(where: {
        $0?.figure.range.lowerBound == share.range.lowerBound
      }), index >= 2, let part = items[index - 1], let whole = items[index - 2],
      text.hasPrefix(["其", "中"], at: part.label.lowerBound),
      Self.totals.isFound(in: whole.label, of: text), !part.figure.isPercent,
      part.hasUnit(of: whole, in: text), whole.figure.mantissa > 0, !part.unit.isEmpty,
      !part.figure.isRounded(in: text), !whole.figure.isRounded(in: text)
    else { return nil }
    // Rounded amounts give a span of shares rather than one.
    let slack =
      share.step + (100 * slack(of: part) + share.value * slack(of: whole)) / whole.figure.value
    let right = part.figure.value / whole.figure.value * 100
    guard abs(right - share.value) > slack * 1.000_001 else { return nil }
    return finding(
      .doubtful, share.range, in: text,
      .wrongShare(part.figure.written(in: text), whole.figure.written(in: text), right))
  }

  private func slack(of item: CountedItem) -> Double {
    item.figure.exponent == 0 ? 0 : item.figure.step / 2
  }
}

extension String {
  fileprivate static func wrongShare(_ part: String, _ whole: String, _ right: Double) -> String {
    let tenths = Int((right * 10).rounded())
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return "\(part)是\(whole)的\(number)%，请核对"
  }
}
