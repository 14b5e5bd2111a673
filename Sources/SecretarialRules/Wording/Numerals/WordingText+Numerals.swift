extension WordingText {
  /// A whole number and where it stands.
  struct Number {
    let value: Int
    let range: Range<Int>
  }

  /// The scalar at an offset; `nil` outside the text.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(offset) ? scalars[offset] : nil
  }

  /// The Arabic digits that begin at an offset; `nil` for none and for more than nine.
  func digits(from start: Int) -> Number? {
    var value = 0
    var end = start
    while let digit = scalar(at: end)?.arabicValue {
      guard end - start < 9 else { return nil }
      value = value * 10 + digit
      end += 1
    }
    return end > start ? Number(value: value, range: start..<end) : nil
  }

  /// The Arabic digits that end before an offset; `nil` for none and for more than nine.
  func digits(upTo end: Int) -> Number? {
    var start = end
    while scalar(at: start - 1)?.isArabicDigit ?? false {
      guard end - start < 9 else { return nil }
      start -= 1
    }
    return digits(from: start)
  }

  /// The Han numerals that begin at an offset, as one number below ten thousand.
  func hanNumber(from start: Int) -> Number? {
    var end = start
    while scalar(at: end)?.isHanNumeral ?? false, end - start < 9 { end += 1 }
    return hanNumber(at: start..<end)
  }

  /// The Han numerals that end before an offset, as one number below ten thousand.
  func hanNumber(upTo end: Int) -> Number? {
    var start = end
    while scalar(at: start - 1)?.isHanNumeral ?? false, end - start < 9 { start -= 1 }
    return hanNumber(at: start..<end)
  }

  /// The number, in whichever numerals, that begins at an offset.
  func number(from start: Int) -> Number? { digits(from: start) ?? hanNumber(from: start) }

  /// The number, in whichever numerals, that ends before an offset.
  func number(upTo end: Int) -> Number? { digits(upTo: end) ?? hanNumber(upTo: end) }

  /// Reads 二〇二六 digit by digit and 三百零五 by its factors.
  private func hanNumber(at range: Range<Int>) -> Number? {
    guard !range.isEmpty else { return nil }
    var total = 0
    var digit: Int?
    guard scalars[range].contains(where: { $0.hanFactor != nil }) else {
      let value = scalars[range].reduce(0) { $0 * 10 + ($1.hanDigitValue ?? 0) }
      return Number(value: value, range: range)
    }
    var last = Int.max
    for scalar in scalars[range] {
      if let factor = scalar.hanFactor {
        guard factor < last else { return nil }
        total += (digit ?? 1) * factor
        last = factor
        digit = nil
      } else {
        guard digit == nil || digit == 0 else { return nil }
        digit = scalar.hanDigitValue
      }
    }
    return Number(value: total + (digit ?? 0), range: range)
  }

  /// The clause up to an offset: back to a mark other than a point or a sign of percentage, at most
  /// `limit` scalars.
  func clauseStart(before offset: Int, limit: Int) -> Int {
    var start = offset
    while start > 0, offset - start < limit {
      let scalar = scalars[start - 1]
      guard !scalar.separatesWords || ".% ％".unicodeScalars.contains(scalar) else { break }
      start -= 1
    }
    return start
  }
}
