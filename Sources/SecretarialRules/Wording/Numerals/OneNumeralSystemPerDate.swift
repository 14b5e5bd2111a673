/// Year, month and day of one date are written in the same numerals.
///
/// GB/T 15835—2011 4.3: things of one kind in one form (not 二〇〇八年8月8日).
struct OneNumeralSystemPerDate: AnchoredRule {
  let code: RuleCode = "WZ745"
  let title = "同一个日期的年、月、日用同一种数字"
  let basis = Basis.standard(Citation(.numerals, "4.3"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "同一场合同类的数用同一种形式：“2026年3月5日”或者“二〇二六年三月五日”，不写“二〇二六年3月5日”。"
  let example: RuleExample? = RuleExample(wrong: "二〇二六年3月5日", right: "2026年3月5日")
  let anchors = ["年"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let mark = place.lowerBound
    guard let last = text.scalar(at: mark - 1), last.isArabicDigit || last.hanDigitValue != nil,
      let month = text.number(from: mark + 1), (1...12).contains(month.value),
      text.scalar(at: month.range.upperBound) == "月",
      let year = text.number(upTo: mark), year.range.count == 4,
      (1900...2099).contains(year.value), !text.isInTitleOrQuote(mark)
    else { return nil }
    var end = month.range.upperBound + 1
    var isMixed = isArabic(year, in: text) != isArabic(month, in: text)
    let after = text.scalar(at: end)
    if let day = text.number(from: end), let sign = text.scalar(at: day.range.upperBound),
      sign == "日" || sign == "号", (1...31).contains(day.value)
    {
      isMixed = isMixed || isArabic(year, in: text) != isArabic(day, in: text)
      end = day.range.upperBound
    } else if !isArabic(month, in: text), after == "初" || after?.isHanNumeral ?? false {
      // A lunar day: 二〇二六年三月初三.
      return nil
    }
    guard isMixed else { return nil }
    let written = year.range.lowerBound..<end
    return finding(
      .error, written, in: text, .mixed, replacement: arabic(written, in: text))
  }

  private func isArabic(_ number: WordingText.Number, in text: WordingText) -> Bool {
    text.scalars[number.range.lowerBound].isArabicDigit
  }

  private func arabic(_ range: Range<Int>, in text: WordingText) -> String {
    var written = ""
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let number = text.number(from: offset), number.range.upperBound <= range.upperBound {
        written += String(number.value)
        offset = number.range.upperBound
      } else {
        written += text.string(offset..<offset + 1)
        offset += 1
      }
    }
    return written
  }
}

extension String {
  fileprivate static let mixed = "同一个日期混用两种数字，请统一用阿拉伯数字"
}
