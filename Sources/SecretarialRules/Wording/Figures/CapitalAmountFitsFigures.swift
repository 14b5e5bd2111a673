/// An amount of money in capital numerals is the one in figures beside it.
///
/// Convention: both say the same sum. GB/T 15835—2011 5.2.4 has the capitals.
struct CapitalAmountFitsFigures: AnchoredRule {
  let code: RuleCode = "WZ775"
  let title = "金额的大写和小写一致"
  let basis = Basis.convention("大小写并写的金额应当一致", seeAlso: Citation(.numerals, "5.2.4"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "大写金额就是用来防止小写被改动、看错的，两个数不一样，这张单据、这份合同就说不清是多少钱。"
  let example: RuleExample? = RuleExample(
    wrong: "人民币壹万元整（¥12000）", right: "人民币壹万贰仟元整（¥12000）")
  let anchors = ["（¥", "（￥", "(¥", "(￥", "（小写", "(小写", "（大写", "(大写", "（人民币", "(人民币"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    var start = place.upperBound
    while let scalar = text.scalar(at: start), "：:¥￥ 金额人民币为".unicodeScalars.contains(scalar) {
      start += 1
    }
    let pair: (capitals: CapitalAmount, cents: Int)?
    if anchor >= 6 {
      pair = CapitalAmount(from: start, in: text).flatMap { capitals in
        cents(upTo: place.lowerBound, in: text).map { (capitals, $0) }
      }
    } else {
      pair = CapitalAmount(upTo: place.lowerBound, in: text).flatMap { capitals in
        cents(from: start, in: text).map { (capitals, $0) }
      }
    }
    guard let pair, pair.capitals.cents != pair.cents else { return nil }
    return finding(.error, pair.capitals.range, in: text, .differ)
  }

  /// The amount in hundredths of a yuan, 万 allowed: 12,000.50元, 1.2万元.
  private func cents(from start: Int, in text: WordingText) -> Int? {
    guard let figure = Figure(at: start, in: text), !figure.isPercent else { return nil }
    return figure.units(of: -2)
  }

  private func cents(upTo end: Int, in text: WordingText) -> Int? {
    guard text.scalar(at: end - 1) == "元" else { return nil }
    var start = end - 1
    while let scalar = text.scalar(at: start - 1), end - start < 24,
      scalar.isArabicDigit || scalar == "." || scalar == "," || scalar == "万" || scalar == "亿"
    {
      start -= 1
    }
    return start < end - 1 ? cents(from: start, in: text) : nil
  }
}

extension String {
  fileprivate static let differ = "大写金额和小写金额不一致，请核对"
}
