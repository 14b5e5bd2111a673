/// An amount of money in capital numerals: 壹万贰仟元整.
struct CapitalAmount {
  /// In hundredths of a yuan.
  let cents: Int
  let range: Range<Int>

  /// Reads the amount that begins at an offset; `nil` unless all of it is understood.
  init?(from start: Int, in text: WordingText) {
    var end = start
    while let scalar = text.scalar(at: end), end - start < 40, Self.isPart(scalar) { end += 1 }
    self.init(start..<end, in: text)
  }

  /// Reads the amount that ends before an offset.
  init?(upTo end: Int, in text: WordingText) {
    var start = end
    while let scalar = text.scalar(at: start - 1), end - start < 40, Self.isPart(scalar) {
      start -= 1
    }
    self.init(start..<end, in: text)
  }

  private init?(_ range: Range<Int>, in text: WordingText) {
    var cents = 0
    var total = 0
    var section = 0
    var digit: Int?
    var hasYuan = false
    for scalar in text.scalars[range] {
      if let value = Self.digits[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let factor = Self.factors[scalar] {
        guard !hasYuan else { return nil }
        section += (digit ?? (factor == 10 && section == 0 ? 1 : 0)) * factor
        digit = nil
      } else if let factor = Self.sections[scalar] {
        // 亿 after 万 multiplies all that stands before it.
        section += digit ?? 0
        total = factor > 10_000 ? (total + section) * factor : total + section * factor
        section = 0
        digit = nil
      } else if scalar == "元" || scalar == "圆" {
        guard !hasYuan else { return nil }
        cents += (total + section + (digit ?? 0)) * 100
        digit = nil
        hasYuan = true
      } else if scalar == "角" || scalar == "分" {
        guard let value = digit else { return nil }
        cents += value * (scalar == "角" ? 10 : 1)
        digit = nil
      }
    }
    guard hasYuan, digit == nil || digit == 0, cents > 0, cents < 1_000_000_000_000_000 else {
      return nil
    }
    self.cents = cents
    self.range = range
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || factors[scalar] != nil || sections[scalar] != nil
      || "元圆角分整正".unicodeScalars.contains(scalar)
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let factors: [Unicode.Scalar: Int] = ["拾": 10, "佰": 100, "仟": 1000]
  private static let sections: [Unicode.Scalar: Int] = [
    "万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000,
  ]
}
