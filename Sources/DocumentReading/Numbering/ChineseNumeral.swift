/// Numbers up to 9999 in Chinese numerals.
enum ChineseNumeral {
  /// 一, 十二, 二十, 一百零五.
  static func counting(_ number: Int) -> String? {
    guard var text = joined(number, digits: "零一二三四五六七八九", units: "十百千") else { return nil }
    // Twelve is 十二, but one hundred and twelve 一百一十二.
    if (10...19).contains(number) { text.removeFirst() }
    return text
  }

  /// 壹, 壹拾贰, 贰拾.
  static func formal(_ number: Int) -> String? {
    joined(number, digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟")
  }

  /// 一, 一二, 二〇.
  static func digits(_ number: Int) -> String? {
    guard (0...9999).contains(number) else { return nil }
    let signs = Array("〇一二三四五六七八九")
    return String("\(number)".compactMap { $0.wholeNumberValue.map { signs[$0] } })
  }

  private static func joined(_ number: Int, digits: String, units: String) -> String? {
    guard (0...9999).contains(number) else { return nil }
    let digits = Array(digits)
    let units = Array(units)
    guard number > 0 else { return String(digits[0]) }
    var text = ""
    var hasGap = false
    for (power, value) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / value % 10
      guard digit > 0 else {
        hasGap = !text.isEmpty
        continue
      }
      if hasGap { text.append(digits[0]) }
      hasGap = false
      text.append(digits[digit])
      if power > 0 { text.append(units[power - 1]) }
    }
    return text
  }
}
