extension Unicode.Scalar {
  /// The value of a half-width or full-width digit.
  var arabicValue: Int? { isArabicDigit ? Int(value & 0xF) : nil }

  /// The value of a Han digit, 〇 and 零 being 0 and 两 being 2.
  var hanDigitValue: Int? {
    switch self {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// What 十, 百 and 千 multiply by.
  var hanFactor: Int? {
    switch self {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }

  /// Whether it can stand in a number below ten thousand that is written in Han numerals.
  var isHanNumeral: Bool { hanDigitValue != nil || hanFactor != nil }

  /// A mark that joins the two ends of a range: `1—3`, `1～3`, `1-3`.
  var joinsRange: Bool {
    switch self {
    case "—", "–", "-", "－", "～", "~", "─", "―": true
    default: false
    }
  }
}
