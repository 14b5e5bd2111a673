/// A share of a whole is no more than 100%.
///
/// Convention: arithmetic. 占计划的120% compares two things rather than a part with its whole, so only a
/// share without such words between is looked at.
struct ShareWithinHundred: AnchoredRule {
  let code: RuleCode = "WZ780"
  let title = "占比、出勤率、合格率不超过100%"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "部分占整体最多是100%。超过了，不是小数点点错，就是拿错了总数；完成计划的进度另当别论。"
  let example: RuleExample? = RuleExample(wrong: "抽检合格率105%", right: "抽检合格率95%")
  let anchors = ["占", "率"]

  private static let afterShare: Alternatives = "总数的|总人数的|总量的|全部的|比达到|比达|比为|比"
  private static let afterRate: Alternatives = "达到|达|为|是"
  private static let rates: Alternatives = "出勤率|到会率|参会率|合格率|及格率|优秀率|达标率|办结率|满意率|群众满意率|覆盖率|参训率"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let isRate = anchor == 1
    guard !isRate || Self.rates.match(upTo: place.upperBound, in: text) != nil else { return nil }
    let words = isRate ? Self.afterRate : Self.afterShare
    let start = words.match(from: place.upperBound, in: text)?.upperBound ?? place.upperBound
    guard text.scalar(at: start)?.isArabicDigit ?? false, let share = Figure(at: start, in: text),
      share.isPercent, share.value > 100
    else { return nil }
    return finding(.doubtful, share.range, in: text, .tooMuch)
  }
}

extension String {
  fileprivate static let tooMuch = "部分占整体不超过100%，请核对"
}
