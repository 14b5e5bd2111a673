/// A growth is what the two values before it give: 由100万元增加到150万元，增长50%.
///
/// Convention: arithmetic. Growth on last year (同比) or a year's average may be of other values, so only
/// a bare verb after the comma is looked at; prices that are made comparable are left.
struct GrowthFitsItsValues: AnchoredRule {
  let code: RuleCode = "WZ766"
  let title = "增长、下降的幅度同前后两个数对得上"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“由100万元增加到150万元”是增长50%。两个数都是百分数时，差是“百分点”：由50%提高到60%，是提高10个百分点。"
  let example: RuleExample? = RuleExample(
    wrong: "由100万元增加到150万元，增长30%", right: "由100万元增加到150万元，增长50%")
  let anchors = [
    "增加到", "增长到", "提高到", "上升到", "提升到", "扩大到", "发展到", "减少到", "下降到", "降低到",
    "缩短到", "压缩到", "增至", "升至", "提高至", "提升至", "降至", "减至", "增加至", "增长至", "上升至",
    "减少至", "下降至", "降低至", "缩短至", "压缩至",
  ]

  private static let verbs: Alternatives =
    "净增长|净增|增长了|增加了|提高了|上升了|提升了|增长|增加|提高|上升|提升|增幅达|增幅为|增幅|下降了|减少了|降低了|缩短了|压缩了|下降|减少|降低|缩短|压缩|降幅达|降幅为|降幅"
  private static let openings: Alternatives = "由|从"
  private static let comparable: Alternatives = "可比|不变价|口径|年均|平均"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let new = Figure(at: place.upperBound, in: text), !new.isRounded(in: text),
      let old = oldValue(before: place.lowerBound, in: text), old.isPercent == new.isPercent,
      !old.isRounded(in: text), old.mantissa > 0,
      let comma = (new.range.upperBound...new.range.upperBound + 4).first(where: {
        text.scalar(at: $0) == "，"
      }), hasSameUnit(old, new, comma, place, in: text),
      let verb = Self.verbs.match(from: comma + 1, in: text),
      let change = Figure(at: verb.upperBound, in: text), !change.isRounded(in: text),
      !Self.comparable.isFound(in: text.nearSentence(around: place, limit: 60), of: text)
    else { return nil }
    if old.isPercent { return pointsFinding(old, new, change, in: text) }
    let isTimes = text.scalar(at: change.range.upperBound) == "倍"
    guard change.isPercent || isTimes else { return nil }
    let difference = abs(new.value - old.value)
    let factor = change.isPercent ? 100.0 : 1.0
    let right = difference / old.value * factor
    let rounding = (slack(of: new) + slack(of: old) * (1 + right / factor)) / old.value * factor
    // 增加了4倍 for what has become four times as much is off by just one step.
    let cut = change.step * (isTimes ? 0.95 : 1)
    guard abs(right - change.value) > (cut + rounding) * 1.000_001 else { return nil }
    return finding(
      .doubtful, change.range.lowerBound..<change.range.upperBound + (isTimes ? 1 : 0), in: text,
      .wrongGrowth(right, sign: change.isPercent ? "%" : "倍"))
  }

  /// Two percentages differ by points; a sign of percent on their very difference is a slip.
  private func pointsFinding(
    _ old: Figure, _ new: Figure, _ change: Figure, in text: WordingText
  ) -> Finding? {
    let difference = abs(new.value - old.value)
    let isDifference = abs(difference - change.value) < max(change.step, new.step) / 2
    if change.isPercent {
      return isDifference ? finding(.doubtful, change.range, in: text, .points) : nil
    }
    let end = change.range.upperBound
    guard text.hasPrefix(Array("个百分点".unicodeScalars), at: end),
      abs(difference - change.value) > (change.step + new.step + old.step) / 2 * 1.000_001
    else { return nil }
    return finding(
      .doubtful, change.range.lowerBound..<end + 4, in: text,
      .wrongGrowth(difference, sign: "个百分点"))
  }

  private func slack(of figure: Figure) -> Double { figure.exponent == 0 ? 0 : figure.step / 2 }

  /// The last amount between 由 or 从 and the verb, with nothing but its unit after it.
  private func oldValue(before verb: Int, in text: WordingText) -> Figure? {
    let start = text.clauseStart(before: verb, limit: 24)
    var offset = verb - 1
    while offset > start, !text.scalars[offset].isArabicDigit {
      guard verb - offset <= 6 else { return nil }
      offset -= 1
    }
    while offset > start,
      text.scalars[offset - 1].isArabicDigit || text.scalars[offset - 1] == "."
        || text.scalars[offset - 1] == ","
    {
      offset -= 1
    }
    guard offset >= start,
      (start..<offset).contains(where: {
        Self.openings.match(from: $0, in: text) != nil
      })
    else { return nil }
    return Figure(at: offset, in: text)
  }

  /// Whether the same unit stands between the old value and the verb and after the new value.
  private func hasSameUnit(
    _ old: Figure, _ new: Figure, _ comma: Int, _ verb: Range<Int>, in text: WordingText
  ) -> Bool {
    let after = text.scalars[new.range.upperBound..<comma]
    let before = text.scalars[old.range.upperBound..<verb.lowerBound]
    return before.elementsEqual(after) && !before.contains("年")
  }
}

extension String {
  fileprivate static func wrongGrowth(_ right: Double, sign: String) -> String {
    let tenths = Int((right * 10).rounded())
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return "按前面两个数算是\(number)\(sign)，请核对"
  }

  fileprivate static let points = "两个百分数相减，差的单位是“个百分点”，不是“%”"
}
