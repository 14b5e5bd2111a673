/// A decimal below one is written with the nought before its point: 0.46, not .46.
///
/// GB/T 15835—2011 5.1.2. A bare point before digits may also be a slip of another kind (附件.1), so
/// a measure has to follow or a verb that introduces an amount has to stand before.
struct DecimalHasItsZero: AnchoredRule {
  let code: RuleCode = "WZ731"
  let title = "纯小数要写出小数点前的“0”"
  let basis = Basis.standard(Citation(.numerals, "5.1.2"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "“.46”的小数点又小又靠前，排版或者复印以后容易被看漏，成了“46”；写作“0.46”就不会看错。"
  let example: RuleExample? = RuleExample(wrong: "同比提高.46个百分点", right: "同比提高0.46个百分点")
  let anchors = [".", "．"]

  private static let measures: Alternatives =
    "%|％|‰|个百分点|万|亿|元|倍|米|千米|公里|公顷|亩|吨|千克|公斤|平方|立方|度|秒|毫"
  private static let verbs: Alternatives = "为|到|至|达|约|仅|是|提高|降低|增长|下降|上升|减少|增加"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let digits = text.digits(from: place.upperBound),
      let before = text.scalar(at: place.lowerBound - 1),
      before.isHan || "，、（～—".unicodeScalars.contains(before),
      !goesOn(at: digits.range.upperBound, in: text),
      Self.measures.match(from: digits.range.upperBound, in: text) != nil
        || Self.verbs.match(upTo: place.lowerBound, in: text) != nil
    else { return nil }
    let written = place.lowerBound..<digits.range.upperBound
    return finding(
      .error, written, in: text, .bare(text.string(written)),
      replacement: "0." + text.string(digits.range))
  }

  /// Whether what looks like a decimal is the beginning of something longer: .5.2, .7z.
  private func goesOn(at offset: Int, in text: WordingText) -> Bool {
    guard let next = text.scalar(at: offset) else { return false }
    return next == "." || next == "．" || next.isLatinLetter
  }
}

extension String {
  fileprivate static func bare(_ number: String) -> String { "“\(number)”缺小数点前的“0”，请补上" }
}
