/// Four digits that stand alone in a text.
struct YearNumber {
  let value: Int
  /// The offset after the last digit.
  let end: Int

  /// Reads the number at an offset; `nil` if there are not exactly four digits.
  init?(at start: Int, in text: WordingText) {
    var value = 0
    var end = start
    while text.scalars.indices.contains(end), text.scalars[end].isArabicDigit, end - start < 5 {
      value = value * 10 + Int(text.scalars[end].value & 0xF)
      end += 1
    }
    let isAlone =
      !text.scalars.indices.contains(start - 1) || !text.scalars[start - 1].isArabicDigit
    guard end - start == 4, isAlone else { return nil }
    self.value = value
    self.end = end
  }
}
