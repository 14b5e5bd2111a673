/// One number is not written in two kinds of numerals, 万 and 亿 excepted: 8600元, not 8千6百元.
///
/// GB/T 15835—2011 5.3. Units of measurement (千克, 千瓦) and fixed words after a year (2024十大新闻)
/// are not numerals, so only what a quantity follows is looked at.
public struct OneNumeralSystemPerNumber: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ608"
  /// The requirement in one sentence.
  public let title = "同一数值不混用阿拉伯数字和汉字数字，“万”“亿”除外"
  /// What the rule rests on.
  public let basis = Basis.standard(Citation(.numerals, "5.3"))
  /// The most severe that its findings are.
  public let severity = Finding.Severity.error
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = true
  /// Why it is so and how to tell.
  public let explanation = "写“8600元”或者“八千六百元”，不写“8千6百元”；数值很大时“万”“亿”可以用汉字：3000万元。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "3千字", right: "3000字")

  private static let factors: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
  private static let followers = ContextGuard(
    notation: """
      后+个|人|名|字|元|亩|吨|户|家|余|多|件|次|册|份|台|辆|公里|公斤|公顷|平方|立方|万|亿|#|零|$ \
      后-字节|字路|字架|人计划|人大会|名干部大|家万户|余年前 前-#
      """)

  /// Takes no settings.
  public init() {}

  /// The numbers in two kinds of numerals.
  public func findings(in text: WordingText) -> [Finding] {
    var found: [Finding] = []
    var offset = 0
    while offset < text.scalars.count {
      guard text.scalars[offset].isArabicDigit else {
        offset += 1
        continue
      }
      guard let number = mixedNumber(at: offset, in: text) else {
        // What begins in the middle of a number is none.
        offset =
          text.scalars[offset...].firstIndex { !$0.isArabicDigit && $0 != "." }
          ?? text.scalars.count
        continue
      }
      if let followers = Self.followers, followers.allows(number.range, in: text) {
        // 5千多户 is said so even in reports of governments.
        let end = number.range.upperBound
        let isRounded = end < text.scalars.count && ["多", "余"].contains(text.scalars[end])
        found.append(
          finding(
            isRounded ? .doubtful : .error, number.range, in: text,
            .mixed(text.string(number.range)), replacement: number.value.map(String.init)))
      }
      offset = number.range.upperBound
    }
    return found
  }

  /// The longest run of digits and 千, 百, 十 that begins here; `nil` without any of these.
  private func mixedNumber(
    at start: Int, in text: WordingText
  ) -> (range: Range<Int>, value: Int?)? {
    var value: Int? = 0
    var end = start
    var last = Int.max
    while end < text.scalars.count {
      let digits = text.scalars[end...].prefix { $0.isArabicDigit || $0 == "." }
      guard !digits.isEmpty, digits.endIndex < text.scalars.count,
        digits.count <= 3 || end != start,
        let factor = Self.factors[text.scalars[digits.endIndex]], factor < last
      else { break }
      let amount = Int(String(String.UnicodeScalarView(digits)))
      value = amount.flatMap { amount in value.map { $0 + amount * factor } }
      last = factor
      end = digits.endIndex + 1
    }
    guard end > start else { return nil }
    if text.scalars[end...].first.map({ $0.isArabicDigit || $0 == "零" }) ?? false { value = nil }
    return (start..<end, value)
  }
}

extension String {
  fileprivate static func mixed(_ number: String) -> String {
    "“\(number)”混用两种数字，除“万”“亿”外应当统一"
  }
}
