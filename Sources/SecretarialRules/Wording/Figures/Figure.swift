/// An amount in running text, kept as its digits and the place of the last one: 1,250.5万 is 12505
/// times ten to the power of three.
///
/// So sums are exact, and how far a figure has been rounded is known.
struct Figure: Sendable {
  /// From the first digit to 万, 亿 or the sign of a percentage.
  let range: Range<Int>
  /// The digits without point and commas.
  let mantissa: Int
  /// The power of ten of the last digit.
  let exponent: Int
  /// Whether % or ％ follows.
  let isPercent: Bool

  /// Reads the amount that begins at an offset; `nil` where none does, or one that is a part of a
  /// range, a ratio, a number of a thing or a date.
  init?(at start: Int, in text: WordingText) {
    if let before = text.scalar(at: start - 1) {
      guard !before.isArabicDigit, !before.joinsRange, !before.isLatinLetter else { return nil }
      guard !"第.,/:〔[".unicodeScalars.contains(before) else { return nil }
      // 10至20 is a range, 增至20 is not.
      if before == "至", let end = text.scalar(at: start - 2),
        end.isArabicDigit || "%万亿".unicodeScalars.contains(end)
      {
        return nil
      }
    }
    guard let digits = Self.digits(from: start, in: text) else { return nil }
    var end = digits.end
    var exponent = digits.exponent
    let mantissa = digits.mantissa
    while let unit = text.scalar(at: end), unit == "万" || unit == "亿" {
      exponent += unit == "万" ? 4 : 8
      end += 1
    }
    let sign = text.scalar(at: end)
    isPercent = sign == "%" || sign == "％"
    if isPercent { end += 1 }
    guard exponent <= 12, !Self.goesOn(at: end, in: text) else { return nil }
    range = start..<end
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Whether a word beside it says that it is approximate or a bound: 约, 近, 余, 以上.
  func isRounded(in text: WordingText) -> Bool {
    Self.wordsBefore.match(upTo: range.lowerBound, in: text) != nil
      || Self.wordsAfter.match(from: range.upperBound, in: text) != nil
      || Self.wordsAfter.match(from: range.upperBound + 1, in: text) != nil
  }

  private static let wordsBefore: Alternatives =
    "约|近|超|超过|逾|过|突破|不足|不到|至少|至多|最多|最少|以上|接近|不少于|不低于|不超过|将近|每|各|大于|小于|高于|低于|达到或超过"
  private static let wordsAfter: Alternatives = "余|多|来|几|左右|以上|以下|以内|上下"

  /// Digits with commas and a point; at most fifteen of them.
  private static func digits(
    from start: Int, in text: WordingText
  ) -> (mantissa: Int, exponent: Int, end: Int)? {
    var mantissa = 0
    var exponent = 0
    var count = 0
    var end = start
    var hasPoint = false
    while let scalar = text.scalar(at: end) {
      if let digit = scalar.arabicValue {
        guard count < 15 else { return nil }
        mantissa = mantissa * 10 + digit
        count += 1
        if hasPoint { exponent -= 1 }
      } else if scalar == ".", !hasPoint, count > 0,
        text.scalar(at: end + 1)?.isArabicDigit ?? false
      {
        hasPoint = true
      } else if scalar == ",", !hasPoint, count > 0, isGroup(after: end, in: text) {
        // A comma of a long number.
      } else {
        break
      }
      end += 1
    }
    return count > 0 ? (mantissa, exponent, end) : nil
  }

  private static func isGroup(after comma: Int, in text: WordingText) -> Bool {
    text.digits(from: comma + 1)?.range.count == 3
  }

  /// Whether what follows makes it an end of a range, a ratio, a date or a mixed number.
  private static func goesOn(at end: Int, in text: WordingText) -> Bool {
    guard let next = text.scalar(at: end) else { return false }
    if next.joinsRange || next == "/" || next == "." || next == ":" || next == "：" || next == "至" {
      return text.scalar(at: end + 1)?.isArabicDigit ?? false
    }
    return next.isArabicDigit || next.isHanNumeral || next.isLatinLetter
  }
}

extension Figure {
  /// The amount itself; a percentage of 3.5% is 3.5.
  var value: Double { Double(mantissa) * Self.power(exponent) }

  /// What one step of the last digit is worth.
  var step: Double { Self.power(exponent) }

  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? 1 / power : power
  }

  /// How many steps of the power of ten the amount has; `nil` where that is no whole number or too
  /// large.
  func units(of power: Int) -> Int? {
    guard power <= exponent else { return nil }
    var units = mantissa
    for _ in 0..<(exponent - power) {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      units = product
    }
    return units
  }

  /// How a sum of figures lies to a total.
  enum Comparison {
    case fits, tooMuch, tooLittle
  }

  /// Compares a sum with a total, leaving to each rounded figure half a step of its last digit.
  ///
  /// Whole numbers are taken to be exact. `nil` where the numbers are too large.
  static func compare(sumOf parts: [Figure], with total: Figure) -> Comparison? {
    let all = parts + [total]
    guard let lowest = all.map(\.exponent).min(), let wanted = total.units(of: lowest) else {
      return nil
    }
    var sum = 0
    for part in parts {
      guard let units = part.units(of: lowest) else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(units)
      guard !overflow else { return nil }
      sum = next
    }
    let isExact = all.allSatisfy { $0.exponent == 0 }
    let slack = isExact ? 0 : all.reduce(0) { $0 + $1.step } / 2
    let difference = Double(sum - wanted) * power(lowest)
    if abs(difference) <= slack * 1.000_001 { return .fits }
    return difference > 0 ? .tooMuch : .tooLittle
  }

  /// The digits as one would write them, for a message: 1,250.5万.
  func written(in text: WordingText) -> String { text.string(range) }
}
