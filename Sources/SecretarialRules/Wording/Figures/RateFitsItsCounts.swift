/// A rate is the part divided by the whole that stand directly before it.
///
/// Convention: arithmetic. One step of the last digit is left to rounding and to cutting off.
struct RateFitsItsCounts: AnchoredRule {
  let code: RuleCode = "WZ764"
  let title = "出勤率、合格率等同前面的两个数对得上"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "应到50人、实到45人，出勤率只能是90%。把前面两个数除一除，几秒钟就能发现改了人数没有改比率。"
  let example: RuleExample? = RuleExample(
    wrong: "应到50人，实到45人，出勤率95%", right: "应到50人，实到45人，出勤率90%")
  let anchors = ["率"]

  private struct Rate: Sendable {
    let names: Alternatives
    let whole: Alternatives
    let part: Alternatives
  }

  private static let rates = [
    Rate(names: "出勤率|到会率|参会率|到课率|参加率|参训率|到岗率", whole: "应", part: "实"),
    Rate(names: "回收率", whole: "发放|发出", part: "收回|回收"),
    Rate(names: "合格率", whole: "抽检|检查|抽查|检测|检验|送检|抽样", part: "合格"),
    Rate(names: "及格率|优秀率", whole: "参考|参加考试|实考|应考", part: "及格|优秀"),
    Rate(names: "办结率|办理率|答复率", whole: "受理|收到|接到|承办|交办", part: "办结|办理|答复"),
    Rate(names: "投票率|参选率", whole: "选民|应参加|应投", part: "投票|参加|参选"),
    Rate(names: "接种率", whole: "应", part: "接种|实"),
  ]
  private static let opposites: Alternatives = "不合格|未|不及格|没有"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard
      let rate = Self.rates.first(where: { $0.names.match(upTo: place.upperBound, in: text) != nil }
      ),
      (place.upperBound..<place.upperBound + 4).contains(where: {
        text.scalar(at: $0)?.isArabicDigit ?? false
      })
    else { return nil }
    let items = CountedItem.all(in: text.nearSentence(around: place, limit: 80), of: text)
    guard
      let index = items.firstIndex(where: { $0?.label.contains(place.lowerBound) ?? false }),
      index >= 2, let written = items[index], let part = items[index - 1],
      let whole = items[index - 2], written.figure.isPercent, !part.figure.isPercent,
      part.hasUnit(of: whole, in: text), whole.figure.mantissa > 0,
      ![written, part, whole].contains(where: { $0.figure.isRounded(in: text) }),
      rate.whole.isFound(in: whole.label, of: text), rate.part.isFound(in: part.label, of: text),
      !Self.opposites.isFound(in: part.label, of: text)
    else { return nil }
    let right = part.figure.value / whole.figure.value * 100
    guard right <= 100, abs(right - written.figure.value) > written.figure.step * 1.000_001 else {
      return nil
    }
    return finding(
      .doubtful, written.figure.range, in: text,
      .wrongRate(part.figure.written(in: text), whole.figure.written(in: text), right))
  }
}

extension String {
  fileprivate static func wrongRate(_ part: String, _ whole: String, _ right: Double) -> String {
    "\(part)是\(whole)的\(rounded(right))%，请核对"
  }

  /// With one decimal, and none where it is a nought.
  private static func rounded(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
